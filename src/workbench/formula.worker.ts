/** Formulas are calculated here, so that the page stays quick while they are. */
import { LocaleType, LogLevel, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { UniverSheetsCoreWorkerPreset } from "@univerjs/preset-sheets-core/worker";

const univer = new Univer({ locale: LocaleType.ZH_CN, logLevel: LogLevel.WARN });
for (const plugin of UniverSheetsCoreWorkerPreset().plugins as (PluginCtor<Plugin> | [PluginCtor<Plugin>, object])[]) {
  if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
  else univer.registerPlugin(plugin);
}
