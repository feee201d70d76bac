/** Resolves when office.js is answered from this machine for every page opened from now on; rejects where that cannot be. */
export async function installOfficeScript(): Promise<void> {
  if (!("serviceWorker" in navigator)) throw new Error("This browser has no service workers.");
  await navigator.serviceWorker.register("/officeScript.js", { updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  if (active === null || active.state === "activated") return;
  await new Promise<void>((resolve) => active.addEventListener("statechange", () => active.state === "activated" && resolve()));
}
