import type { Run } from "../../kernel/index.ts";
import type { Block, Removal, Report } from "../../page/index.ts";
import { fromColumns, toColumns } from "./columns.ts";
import type { Columns } from "./columns.ts";
import { packJson, unpackJson } from "./pack.ts";

interface PackedReport extends Omit<Report, "map" | "removed" | "blocks"> {
  readonly runs: Columns;
  readonly removed: Columns;
  readonly blocks: Columns;
}

/** The frozen report as bytes; `unpackReport` gives the equal value. */
export function packReport({ map, removed, blocks, ...rest }: Report): Uint8Array {
  const packed: PackedReport = { ...rest, runs: toColumns(map.runs), removed: toColumns(removed), blocks: toColumns(blocks) };
  return packJson(packed);
}

export function unpackReport(bytes: Uint8Array): Report {
  const { runs, removed, blocks, ...rest } = unpackJson(bytes) as PackedReport;
  return {
    ...rest,
    map: { runs: fromColumns<Run>(runs) },
    removed: fromColumns<Removal>(removed),
    blocks: fromColumns<Block>(blocks),
  };
}
