/** Says how far a run has come: on one line of a terminal, else on a line every few seconds. */
export function openProgress(total: number | undefined, quiet: boolean) {
  const began = performance.now();
  const isTerminal = process.stderr.isTTY === true;
  const every = isTerminal ? 200 : 5000;
  let said = began;
  let width = 0;
  const count = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 0 });
  return {
    /** @param position how much of `total` is done. */
    say(rows: number, refused: number, position: number): void {
      const now = performance.now();
      if (quiet || now - said < every) return;
      said = now;
      const share = total ? `${Math.floor((100 * position) / total)} %, ` : '';
      const speed = count((rows / (now - began)) * 60_000);
      const line = `${share}${count(rows)} rows, ${count(refused)} refused, ${speed} a minute`;
      if (!isTerminal) {
        process.stderr.write(`${line}\n`);
        return;
      }
      process.stderr.write(`\r${line.padEnd(width)}`);
      width = line.length;
    },
    end(line: string): void {
      if (quiet) return;
      if (isTerminal && width > 0) process.stderr.write(`\r${' '.repeat(width)}\r`);
      process.stderr.write(`${line}\n`);
    },
    seconds: (): number => (performance.now() - began) / 1000,
    count,
  };
}
