/** What `flopprint help` prints. */
export const helpText = `flopprint: carbon, energy and water of an AI model, with every number traceable

  flopprint estimate <scenario.json|-> [--method m | --samples n] [--format table|json]
      the footprint of a run, with 90 % intervals when sampled; "-" reads standard input
  flopprint methods <scenario.json|-> [--format table|json]
      the same run under every published method
  flopprint explain <scenario.json|-> <quantity> [--method m] [--format table|json]
      where a number comes from: formula, numbers, data, sources
  flopprint compare <first.json> <second.json> [--format table|json]
      two models over their life: the requests from which on the other emits less
  flopprint indicators <first.json> <second.json> … [--format table|json]
      parameters, compute, hours, energy, carbon and water side by side, and where they disagree
  flopprint rank places <scenario.json|-> [--kind countries|regions] [--within EU,CH] [--provider gcp]
      [--by carbon|water] [--format table|json]
  flopprint rank accelerators <scenario.json|-> [--by carbon|water] [--format table|json]
      the same run at every place, or on every accelerator, the lowest first
  flopprint report <scenario.json|-> [--format html|markdown|latex|json|…] [--out file]
      the citable document: boundary, results, inputs, equations, sources, content id; the same bytes each time
  flopprint verify <report.json|-> [--format text|json]
      computes a report that was written as JSON again; exit 1 if a figure differs, and it says which and why
  flopprint batch <in.csv|ndjson|parquet|-> <out.csv|ndjson|parquet|-> [--errors file] [--samples n] [--resume]
                  [--from csv|ndjson|parquet] [--to csv|ndjson|parquet] [--jobs n] [--quiet]
      every row of a table of runs with its footprint, in order; refused rows go beside with their reasons, and the
      exit code is then 1; --resume goes on with a run that was stopped
  flopprint sweep <scenario.json|-> --over "field=low..high:steps" [--over "field=a,b,c"] [--pareto loss,carbon]
                  [--format table|csv|json]
      every design of fields over ranges or lists; with --pareto, those that no other beats; exit 1 if some are refused
  flopprint budget <scenario.json|-> --carbon 50t | --energy … | --water … | --hours … | --days … | --accelerators 512 --within 30d [--serve tokens]
                  [--format table|json]
      the parameters and tokens of the lowest loss that a budget allows, what it will serve included
  flopprint question [id] [--on "field=value"] [--format table|json]
      a question of design that a paper has answered, asked of this estimate; without an id, all of them
  flopprint import <file|-> [--as codecarbon|model-card|boamps|sacct|green-algorithms|flopprint]
      [--plan scenario.json] [--format table|json]
      what a run used, from the file of another tool; with a plan, planned against actual, and the next run;
      what cannot be read goes to the error stream with row and column, and the exit code is then 1
  flopprint levers <scenario.json|-> [--phase training|postTraining|inference] [--by carbon|water] [--format table|json]
      what would lower it, the most first: cost, evidence, and why other levers do not act
  flopprint levers <scenario.json|-> --apply <lever,lever…> [--by carbon|water] [--format table|json]
      several levers together; of those with one cause only the strongest counts
  flopprint when <scenario.json|-> [--slack 24h|5%] [--later] [--pause] [--follow] [--format table|json]
      what a later start, pauses or a power that follows the grid would save, by the hours of 2022
  flopprint power <scenario.json|-> [--weight 0.5] [--split prefill,decode] [--decode] [--format table|json]
      time, energy and carbon under limits of power; or serving split over two kinds of machine
  flopprint project <portfolio.csv|scenario.json> [--growth 0.2,0.5,1] [--years 2025-2030]
      [--efficiency 0.5,0.36,0.26] [--performance 0.38,0.29,0.2] [--format table|json]
      energy and carbon in later years: low, central and high; growths of a year
  flopprint conformance <golden.json>
      runs worked cases of published methods; exit 1 if one fails
  flopprint validate inference|training <csv> [--cross-validate family] [--format text|json]
      measured against predicted serving or training, row by row, beside other formulas
  flopprint sql --dialect duckdb|spark|bigquery|postgres|clickhouse [--view name] [--from table] [--key column,…]
      [--columns column,column=name,…] [--basis lifecycle|direct] [--year y]
      the model as a view over a table of runs; --columns names those that the table has
  flopprint sql --dialect d --select expression [--equations set]
      each result of a set of equations as one expression
  flopprint data list [table]
  flopprint data show <table>/<row>
  flopprint data check
      the tables, their rows with sources, and their checks

Bad input exits with 2 and one line that names the field and the remedy.`;
