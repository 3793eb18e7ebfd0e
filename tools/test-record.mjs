// A reporter for `node --test`: one JSON line for each test that has ended, so that the runner can count over several processes.
export default async function* record(events) {
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details?.type === "suite") continue;
    const outcome = data.skip !== undefined ? "skip" : data.todo !== undefined ? "todo" : type === "test:pass" ? "pass" : "fail";
    const reason = typeof data.skip === "string" ? data.skip : "";
    yield `${JSON.stringify({ outcome, name: data.name, file: data.file ?? "", reason })}\n`;
  }
}
