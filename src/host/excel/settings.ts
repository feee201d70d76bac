import { ExcelError } from "../refusal";
import { asString } from "./grid";
import { HostObject } from "./hostObject";
import type { Session } from "./session";

/** Settings that live as long as the workbook is open; in a file they would belong to one add-in's web extension part. */
const KEPT = new WeakMap<object, Map<string, unknown>>();

function settingsOf(session: Session): Map<string, unknown> {
  const found = KEPT.get(session.model) ?? new Map<string, unknown>();
  KEPT.set(session.model, found);
  return found;
}

export class SettingCollection extends HostObject {
  override readonly className = "SettingCollection";
  override readonly items = () => [...settingsOf(this.session).keys()].map((key) => new Setting(this.session, key));

  add(key: unknown, value: unknown): Setting {
    settingsOf(this.session).set(asString(key), value);
    return new Setting(this.session, asString(key));
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(key: unknown): Setting {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  getItemOrNullObject(key: unknown): Setting | null {
    return settingsOf(this.session).has(asString(key)) ? new Setting(this.session, asString(key)) : null;
  }
}

export class Setting extends HostObject {
  override readonly className = "Setting";
  override readonly identity: string;
  override readonly identityKey = "_Id";

  constructor(session: Session, key: string) {
    super(session);
    this.identity = key;
  }

  get key(): string {
    return this.identity;
  }
  get _Id(): string {
    return this.identity;
  }
  get value(): unknown {
    return settingsOf(this.session).get(this.identity);
  }
  set value(value: unknown) {
    settingsOf(this.session).set(this.identity, value);
  }
  delete(): void {
    settingsOf(this.session).delete(this.identity);
  }
}
