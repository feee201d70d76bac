import { createRoot } from "react-dom/client";
import { createBench } from "./createBench";
import { Workbench } from "./parts/Workbench";
import "./styles.css";

const place = document.getElementById("workbench");
if (place === null) throw new Error("The page has no place for the workbench.");
const { store, actions } = createBench();
createRoot(place).render(<Workbench store={store} actions={actions} />);
