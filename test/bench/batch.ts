import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { estimate, type Scenario } from 'flopprint';

const rows = 1_000_000;
const accelerators = ['h100-sxm5-80', 'A100', 'v100-sxm2-32', 'h200-sxm', 'mi300x', 'l4', 'tpu-v4'];
const regions = [
  'aws/us-east-1',
  'gcp/us-central1',
  'azure/westeurope',
  'gcp/europe-north1',
  'aws/eu-west-1',
];

/** A table of jobs of several shapes, as schedulers and planners write them. */
function writeJobs(path: string): void {
  const file = openSync(path, 'w');
  let text = 'job,gpu_type,gpus,hours,region,pue,params,tokens\n';
  for (let row = 0; row < rows; row++) {
    const gpu = accelerators[(row * 7) % accelerators.length];
    const region = regions[row % regions.length];
    const pue = (1.05 + (row % 30) / 100).toFixed(2);
    text +=
      row % 4 === 3
        ? `job-${row},${gpu},${8 + (row % 64)},,${region},${pue},${1 + (row % 70)}e9,${1e11 + row * 1e5}\n`
        : `job-${row},${gpu},${1 + (row % 64)},${(1 + ((row * 0.37) % 500)).toFixed(2)},${region},,,\n`;
    if (text.length < 2 ** 20) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}

/** `flopprint batch` over a million rows by two workers, beside a loop over `estimate` in one thread. */
export async function batchThroughput() {
  const folder = mkdtempSync(join(tmpdir(), 'flopprint-bench-'));
  try {
    const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
    writeJobs(input);
    const start = performance.now();
    const used = join(folder, 'used.json');
    const tell = `data:text/javascript,import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(${JSON.stringify(used)}, JSON.stringify(process.resourceUsage())))`;
    const argv = ['packages/flopprint/cli/main.ts', 'batch', input, output, '--jobs', '2', '--quiet'];
    const child = spawn(process.execPath, ['--no-warnings', '--import', tell, ...argv], { stdio: 'inherit' });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    const seconds = (performance.now() - start) / 1000;
    const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(
      readFileSync(used, 'utf8'),
    ) as NodeJS.ResourceUsage;
    const one = (row: number): Scenario => ({
      hardware: { accelerator: accelerators[row % accelerators.length] ?? '', count: 8, hours: 1 + row },
      site: { region: regions[row % regions.length] ?? '' },
    });
    const some = 2000;
    const began = performance.now();
    for (let row = 0; row < some; row++) estimate(one(row));
    const alone = some / ((performance.now() - began) / 1000);
    return {
      name: 'flopprint batch, CSV to CSV',
      against: 'estimate(scenario) in a loop, one thread, nothing read or written',
      code,
      rows,
      seconds: round(seconds),
      rowsPerMinute: Math.round((rows / seconds) * 60),
      budget: 1_000_000,
      /** Of all threads; over two processors, half of it is the time that a machine with nothing else to do takes. */
      processorSeconds: round((userCPUTime + systemCPUTime) / 1e6),
      peakMegabytes: round(maxRSS / 1024),
      peakBudget: 300,
      alternativeRowsPerMinute: Math.round(alone * 60),
      ratio: round(rows / seconds / alone),
      outputMegabytes: round(statSync(output).size / 2 ** 20),
      processors: cpus().length,
      load: loadavg()[0],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const round = (value: number): number => Number(value.toPrecision(3));
