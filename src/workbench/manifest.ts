/** The ribbon as the add-in's manifest describes it, so that the workbench shows what Excel would show. */

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
  /** The function file and the task pane, as addresses of this server. */
  readonly functionFile: string;
  readonly pane: string;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** 40 pixels, shown at 20: sharp on dense screens. */
  readonly icon: string;
  readonly action: { readonly kind: "showPane" } | { readonly kind: "run"; readonly functionName: string };
}

/** Reads the ribbon in a language that the manifest has, else in its default (zh-CN); `base` is where this server keeps what the manifest's host would serve. */
export function parseManifest(xml: string, language = "zh-CN", base = "/addin"): RibbonTab {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const tab = all(manifest, "CustomTab")[0];
  if (tab === undefined) throw new Error("The manifest has no CustomTab.");
  const resources = new Map(
    ["Image", "Url", "String"].flatMap((kind) =>
      all(manifest, kind).flatMap((one): [string, string][] => {
        const id = one.getAttribute("id");
        return id === null ? [] : [[id, overridden(one, language) ?? one.getAttribute("DefaultValue") ?? ""]];
      }),
    ),
  );
  const resource = (element: Element | undefined): string => {
    const value = resources.get(element?.getAttribute("resid") ?? "");
    if (value === undefined) throw new Error(`The manifest names no resource ${element?.getAttribute("resid") ?? ""}.`);
    return value;
  };
  const local = (element: Element | undefined): string => base + new URL(resource(element)).pathname;

  const button = (control: Element): RibbonButton => {
    const action = child(control, "Action");
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(child(control, "Label")),
      tip: resource(all(control, "Description")[0]),
      icon: local(all(control, "Image").find((image) => image.getAttribute("size") === "40") ?? all(control, "Image")[0]),
      action:
        action?.getAttribute("xsi:type") === "ShowTaskpane"
          ? { kind: "showPane" }
          : { kind: "run", functionName: all(control, "FunctionName")[0]?.textContent ?? "" },
    };
  };
  return {
    label: resource(child(tab, "Label")),
    functionFile: local(all(manifest, "FunctionFile")[0]),
    pane: local(all(tab, "SourceLocation")[0]),
    groups: all(tab, "Group").map((group) => ({ label: resource(child(group, "Label")), buttons: all(group, "Control").map(button) })),
  };
}

const overridden = (resource: Element, language: string): string | null | undefined =>
  all(resource, "Override")
    .find((one) => one.getAttribute("Locale") === language)
    ?.getAttribute("Value");

/** Descendants by local name, whatever their namespace. */
const all = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];
const child = (parent: Element, name: string): Element | undefined => [...parent.children].find((one) => one.localName === name);
