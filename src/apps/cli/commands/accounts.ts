import {
  addAccount,
  findAccount,
  makeAccessToken,
  readRole,
  removeAccessToken,
  removeAccount,
  roles,
  setPassword,
  setRole,
  toName,
} from "../../../accounts/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import type { Store } from "../../../ports/index.ts";
import { openSqliteStore } from "../../../store/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataFolder, dataOptions, existingFolder } from "../data-folder.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs, OptionValues } from "../options.ts";

const options = {
  ...dataOptions,
  role: { type: "value", choices: roles, help: "what the account or token may do; reader if absent" },
  for: { type: "value", value: "WORDS", help: "what a token is for" },
  "password-stdin": { type: "flag", help: "read the password from standard input instead of asking for it" },
} as const satisfies OptionSpecs;

export const accountsCommand: Command = {
  options,
  details: [
    "add       makes an account; its password is asked for and not shown, and never stands on the command line",
    "list      tells the accounts and their tokens",
    "remove    removes an account, signs it out and ends its tokens",
    "password  gives an account another password and signs it out",
    "role      gives an account another role",
    "token     makes a token, with which a program asks in the name of an account, and prints it once",
    "revoke    ends a token, by its id in the list",
    "",
    "A reader reads, an editor also corrects and adds sources and reports, an admin also looks after accounts. A desk that only this",
    "machine reaches needs no accounts. While a desk is served, its page of accounts does all this.",
    "",
    "Examples:",
    "  variorum accounts add nora --role admin --data desk",
    '  variorum accounts token nora --for "wire import" --role editor --data desk',
  ],
  run,
};

const verbs = ["add", "list", "remove", "password", "role", "token", "revoke"] as const;
type Verb = (typeof verbs)[number];

type Chosen = OptionValues<typeof options>;

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "accounts");
  const [written, ...names] = files;
  const verb = verbs.find((known) => known === written);
  if (verb === undefined) throw usage(`Expected one of ${verbs.join(", ")}, but ${written ?? "nothing"} came`, "accounts");
  const expected = verb === "list" ? 0 : 1;
  if (names.length !== expected) {
    // A password on the command line would stand in the shell's history and in the list of processes.
    throw usage(`Expected ${verb === "list" ? "no name" : "one name"} after ${verb}, but ${names.length} words came`, "accounts");
  }
  const folder = verb === "add" ? dataFolder(io, chosen.data, "accounts") : existingFolder(io, chosen.data, "accounts");
  const store = openSqliteStore(folder);
  try {
    await io.stdout.write(await act(io, store, verb, names[0] ?? "", chosen));
    return 0;
  } finally {
    store.close();
  }
}

/** Does it, and gives what is to be told. */
async function act(io: Io, store: Store, verb: Verb, name: string, chosen: Chosen): Promise<string> {
  switch (verb) {
    case "add": {
      if (store.account(toName(name)) !== undefined) throw taken(name);
      const password = await readPassword(io, name, chosen);
      const account = await addAccount(store, { name, role: readRole(chosen.role ?? "reader"), password }, new Date().toISOString());
      return `${account.name}: added as ${account.role}.\n`;
    }
    case "list":
      return listAccounts(store);
    case "remove":
      removeAccount(store, name);
      return `${toName(name)}: removed, with sessions and tokens.\n`;
    case "password": {
      const account = findAccount(store, name);
      await setPassword(store, account.name, await readPassword(io, account.name, chosen));
      return `${account.name}: has another password and is signed out.\n`;
    }
    case "role": {
      if (chosen.role === undefined) throw usage("Expected --role with the new role, but none came", "accounts");
      setRole(store, name, readRole(chosen.role));
      return `${toName(name)}: is ${chosen.role} now.\n`;
    }
    case "token": {
      if (chosen.for === undefined) throw usage("Expected --for with a few words for what the token is for, but none came", "accounts");
      const token = makeAccessToken(store, { account: name, label: chosen.for, role: readRole(chosen.role ?? "reader") }, Date.now());
      // Alone on standard output, so that a script can take it from there.
      await io.stderr.write("The token is shown this once; keep it where the program finds it.\n");
      return `${token}\n`;
    }
    case "revoke":
      removeAccessToken(store, name, null);
      return `${name}: ended.\n`;
  }
}

function taken(name: string): VariorumError {
  return new VariorumError("account-wrong", `Expected a name that nobody has, but there is an account "${name}". Choose another one.`);
}

function listAccounts(store: Store): string {
  const accounts = store.accounts();
  if (accounts.length === 0) return 'No accounts. "variorum accounts add NAME --role admin" makes the first.\n';
  const line = (name: string, role: string, rest: string): string => `${name.padEnd(16)} ${role.padEnd(8)} ${rest}\n`;
  return accounts
    .map(({ name, role, signedInAt }) => {
      const tokens = store
        .accessTokens(name)
        .map((token) =>
          line(`  ${token.id}`, token.role, `token for ${token.label}, ${token.usedAt === null ? "never used" : `used ${token.usedAt}`}`),
        );
      return line(name, role, signedInAt === null ? "never signed in" : `signed in ${signedInAt}`) + tokens.join("");
    })
    .join("");
}

/** More than the longest password in the longest letters. */
const inputBytesMax = 4_096;

async function readPassword(io: Io, name: string, chosen: Chosen): Promise<string> {
  if (chosen["password-stdin"]) {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of io.stdin) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > inputBytesMax) throw usage("Expected a password on standard input, but more than a line came", "accounts");
    }
    return Buffer.concat(chunks)
      .toString("utf8")
      .replace(/\r?\n$/, "");
  }
  const password = await io.askHidden(`Password for ${name}: `);
  const again = password === undefined ? undefined : await io.askHidden("The same again: ");
  if (password === undefined || again === undefined) {
    throw usage("Expected a terminal to ask for the password, but there is none or it was left. Send it with --password-stdin", "accounts");
  }
  if (password !== again) throw usage("Expected the same password twice, but two came", "accounts");
  return password;
}
