import { HostObject } from "./hostObject";

/** Threaded comments are not kept here, so there are never any; adding one answers ApiNotFound. */
export class CommentCollection extends HostObject {
  override readonly className = "CommentCollection";
  override readonly items = () => [];

  getCount(): number {
    return 0;
  }
}
