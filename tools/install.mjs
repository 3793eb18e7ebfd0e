// Plain JavaScript for any Node from 18 on: it runs before the pinned Node of this checkout is there. It brings `node_modules`
// into the state of the lock file and makes sure that the pinned Node can be started; it does nothing when both hold already.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const windows = process.platform === "win32";
const pinnedBinary = join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node");

/** Returns the path of the Node that runs everything else. */
export function install() {
  const reason = staleness();
  if (reason !== undefined) {
    say(`installing packages from package-lock.json (${reason})`);
    npm("ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error");
    const left = staleness();
    if (left !== undefined) {
      fail(
        `Expected node_modules to match package-lock.json after "npm ci", but ${left}.`,
        'Do: run "npm ci" yourself and read what npm prints.',
      );
    }
  }
  return bringNode();
}

/** Why `node_modules` does not match the lock file; undefined when it does. Compares npm's own record of what it installed. */
function staleness() {
  const installedFile = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return "there is no node_modules yet";
  const wanted = readJson(join(root, "package-lock.json")).packages;
  const installed = readJson(installedFile).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === "") continue;
    const found = installed[path];
    if (found === undefined && entry.optional) continue;
    if (found === undefined || !existsSync(join(root, path, "package.json"))) {
      if (entry.optional) continue;
      return `${path} is missing`;
    }
    if (found.version !== entry.version) return `${path} is ${found.version}, the lock file says ${entry.version}`;
  }
  return undefined;
}

/**
 * The pinned Node comes from the package `node`, whose install script fetches the binary of this platform. Where install scripts
 * are off (by a setting, or by the default of npm 12) the script has not run; then:
 * 1. ask npm to run the scripts of this one package;
 * 2. run the script ourselves, which is all that npm would do.
 */
function bringNode() {
  const wanted = readJson(join(root, "package.json")).devDependencies.node;
  if (pinnedNode() === wanted) return pinnedBinary;
  say(`bringing Node ${wanted} (its install script has not run)`);
  npm("rebuild", "node", "--ignore-scripts=false", "--loglevel=error");
  if (pinnedNode() === wanted) return pinnedBinary;
  spawnSync(process.execPath, ["installArchSpecificPackage.js"], { cwd: join(root, "node_modules", "node"), stdio: "inherit" });
  if (pinnedNode() === wanted) return pinnedBinary;
  if (Number(process.versions.node.split(".")[0]) >= 24) {
    say(`Node ${wanted} could not be brought; going on with Node ${process.versions.node}, which is new enough`);
    return process.execPath;
  }
  fail(
    `Expected Node ${wanted} in node_modules/.bin, but ${pinnedNode() ?? "none"} is there, and this is Node ${process.versions.node}.`,
    'Do: run "npm rebuild node --ignore-scripts=false", or install Node 24 or newer yourself, and try again.',
  );
}

function pinnedNode() {
  if (!existsSync(pinnedBinary)) return undefined;
  const { status, stdout } = spawnSync(pinnedBinary, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim().slice(1) : undefined;
}

function npm(...args) {
  // npm sets this for its scripts; started by hand, the command `npm` is looked up instead.
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", process.stderr, "inherit"], env: environmentWithoutDryRun() };
  const { status, error } =
    script && /\.c?js$/.test(script)
      ? spawnSync(process.execPath, [script, ...args], options)
      : spawnSync("npm", args, { ...options, shell: windows });
  if (status === 0) return;
  fail(
    `Expected "npm ${args.join(" ")}" to succeed, but it ended with ${error ? error.message : `exit code ${status}`}.`,
    "Do: read npm's message above; a registry that cannot be reached is the usual reason. Then run the same command again.",
  );
}

/** `npm ci` inside a script of `npm pack --dry-run` or `npm ci --ignore-scripts` would inherit these and do too little. */
function environmentWithoutDryRun() {
  const { npm_config_dry_run: _dryRun, npm_config_omit: _omit, NODE_ENV: _production, ...rest } = process.env;
  return rest;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function say(text) {
  process.stderr.write(`variorum: ${text}\n`);
}

function fail(...lines) {
  for (const line of lines) process.stderr.write(`variorum: ${line}\n`);
  process.exit(1);
}
