/**
 * Whether a request would change the workbook, by the names that travel: a property that is set, or a member that is called and does
 * neither get, look nor go somewhere. The library's own flag for it is no help: it marks members that only read, too.
 */
import { ACTION, PATH, type RequestBody } from "./protocol";

/** Members that leave the workbook as it is: Get…, Find…, the library's own (_KeepReference, …), and where the person is looking. */
const LEAVES_ALONE = /^(_|Get|Find|Activate$|Select$|Calculate$)/;

export function changesWorkbook({ Actions = [], ObjectPaths = {} }: RequestBody): boolean {
  const calls = (name = ""): boolean => !LEAVES_ALONE.test(name);
  return (
    Actions.some(({ ActionType, Name }) => ActionType === ACTION.setProperty || (ActionType === ACTION.method && calls(Name))) ||
    Object.values(ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === PATH.method && calls(Name))
  );
}
