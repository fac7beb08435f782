/** What an element needs to take a file, or text, that is dropped on it. */
interface FileDrop {
  readonly ondragover: (event: DragEvent) => void;
  readonly ondragleave: () => void;
  readonly ondrop: (event: DragEvent) => void;
}

/**
 * Handlers for an element on which something can be dropped.
 *
 * @param over told whether something is held over it
 * @param take takes the file, or the text of what is no file
 */
export function fileDrop(over: (isOver: boolean) => void, take: (given: File | string) => void): FileDrop {
  return {
    ondragover: (event) => {
      event.preventDefault();
      over(true);
    },
    ondragleave: () => over(false),
    ondrop: (event) => {
      event.preventDefault();
      over(false);
      const [file] = event.dataTransfer?.files ?? [];
      take(file ?? event.dataTransfer?.getData('text') ?? '');
    },
  };
}
