/** What an element needs to take a file, or text, that is dropped on it. */
interface FileDrop {
  readonly over: (event: DragEvent) => void;
  readonly leave: () => void;
  readonly drop: (event: DragEvent) => void;
}

/**
 * Handlers for an element on which something can be dropped. They are set one by one: spreading them would cost every
 * page the code that sets any attribute.
 *
 * @param tell told whether something is held over it
 * @param take takes the file, or the text of what is no file
 */
export function fileDrop(tell: (isOver: boolean) => void, take: (given: File | string) => void): FileDrop {
  return {
    over: (event) => {
      event.preventDefault();
      tell(true);
    },
    leave: () => tell(false),
    drop: (event) => {
      event.preventDefault();
      tell(false);
      const [file] = event.dataTransfer?.files ?? [];
      take(file ?? event.dataTransfer?.getData('text') ?? '');
    },
  };
}
