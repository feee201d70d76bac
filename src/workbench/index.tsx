import { createRoot } from "react-dom/client";
import { createBench } from "./createBench";
import { Workbench } from "./parts/Workbench";
import { openTestDoor } from "./testDoor";
import { benchLanguage, benchWords } from "./words/benchWords";
import "./styles.css";

document.documentElement.lang = benchLanguage();
document.title = benchWords.title;
const place = document.getElementById("workbench");
if (place === null) throw new Error("The page has no place for the workbench.");
const { store, actions, book } = createBench(new URLSearchParams(location.search).get("book") ?? "sample");
createRoot(place).render(<Workbench store={store} actions={actions} />);

window.kaopingWorkbench = openTestDoor(book);
window.addEventListener("beforeunload", (event) => {
  if (store.get().unsaved) event.preventDefault();
});
