import { cellCount, formatArea, isEntireColumn, isEntireRow, quoteSheet, type Area } from "../address";
import { clearRange } from "./clearRange";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { HostObject } from "./hostObject";
import { sheetById } from "./lookup";
import { Range } from "./range";
import { RangeFormat } from "./rangeFormat";
import type { Session } from "./session";

/** Several areas of one sheet. */
export class RangeAreas extends HostObject {
  override readonly className = "RangeAreas";
  override readonly referencable = true;
  override readonly navigation = new Set(["areas", "format", "conditionalFormats", "dataValidation", "worksheet"]);
  readonly #ranges: readonly Range[];

  constructor(
    session: Session,
    readonly sheetId: string,
    areas: readonly Area[],
  ) {
    super(session);
    this.#ranges = areas.map((area) => new Range(session, sheetId, area));
  }

  get address(): string {
    const sheet = quoteSheet(this.session.model.sheet(this.sheetId).getName());
    return this.#ranges.map(({ area }) => `${sheet}!${formatArea(area)}`).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.#ranges.length;
  }
  get cellCount(): number {
    return this.#ranges.reduce((sum, { area }) => sum + cellCount(area), 0);
  }
  get isEntireRow(): boolean {
    return this.#ranges.every(({ area }) => isEntireRow(area));
  }
  get isEntireColumn(): boolean {
    return this.#ranges.every(({ area }) => isEntireColumn(area));
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.session, this.#ranges);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.session, this.#ranges);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(
      this.session,
      this.sheetId,
      this.#ranges.map(({ area }) => area),
    );
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.session, this.#ranges);
  }
  get worksheet(): HostObject {
    return sheetById(this.session, this.sheetId);
  }
  get _ReferenceId(): string | null {
    return this.session.referenceOf(this);
  }
  clear(applyTo = "All"): void {
    for (const range of this.#ranges) clearRange(range, applyTo);
  }
  _KeepReference(): void {
    if (this.session.referenceOf(this) === null) this.session.keep(this);
  }
  _RemoveReference(): void {
    const id = this.session.referenceOf(this);
    if (id !== null) this.session.release(id);
  }
}

export class RangeCollection extends HostObject {
  override readonly className = "RangeCollection";
  override readonly items: () => Range[];

  constructor(session: Session, ranges: readonly Range[]) {
    super(session);
    this.items = () => [...ranges];
  }
  getCount(): number {
    return this.items().length;
  }
  getItemAt(index: number): Range | null {
    return this.items()[index] ?? null;
  }
}
