/**
 * The data model of BoAmps as a JSON Schema: its names, types, choices and what it requires, as in model/*.json of
 * https://github.com/Boavizta/BoAmps at 3bfefec (8 April 2026, CC BY 4.0), without its descriptions and its list of file
 * types. Stricter than the original in one thing: names that the model does not have are refused.
 */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };
const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
const oneOf = (...choices: string[]): Schema => ({ type: 'string', enum: choices });
const someOf = (items: Schema): Schema => ({ type: 'array', minItems: 1, items });

const object = (properties: Readonly<Record<string, Schema>>, ...required: string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...(required.length > 0 ? { required } : {}),
});
const allOf = (schema: Schema, ...names: string[]): Record<string, Schema> =>
  Object.fromEntries(names.map((name) => [name, schema]));

const algorithm = object({
  ...allOf(text, 'trainingType', 'algorithmType', 'algorithmName', 'algorithmUri', 'foundationModelName'),
  ...allOf(
    text,
    'foundationModelUri',
    'framework',
    'frameworkVersion',
    'classPath',
    'optimizer',
    'quantization',
  ),
  ...allOf(number, 'parametersNumber', 'layersNumber', 'epochsNumber'),
});
const types = ['tabular', 'audio', 'boolean', 'image', 'video', 'object', 'text', 'token', 'word', 'other'];
const dataset = object(
  {
    dataUsage: oneOf('input', 'output'),
    dataType: oneOf(...types),
    source: oneOf('public', 'private', 'other'),
    ...allOf(number, 'dataSize', 'dataQuantity'),
    ...allOf(text, 'shape', 'sourceUri', 'owner'),
  },
  'dataUsage',
  'dataType',
);
const measure = object(
  {
    ...allOf(text, 'measurementMethod', 'manufacturer', 'version', 'cpuTrackingMode', 'gpuTrackingMode'),
    ...allOf(share, 'averageUtilizationCpu', 'averageUtilizationGpu'),
    ...allOf(number, 'powerCalibrationMeasurement', 'durationCalibrationMeasurement'),
    ...allOf(number, 'powerConsumption', 'measurementDuration'),
    measurementDateTime: text,
  },
  'measurementMethod',
  'powerConsumption',
);
const hardware = object(
  {
    ...allOf(text, 'componentName', 'componentType', 'manufacturer', 'family', 'series'),
    nbComponent: { type: 'integer' },
    memorySize: number,
    share,
  },
  'componentType',
  'nbComponent',
);

export const boampsModel: Schema = object(
  {
    task: object(
      {
        ...allOf(text, 'taskStage', 'taskFamily', 'taskDescription'),
        nbRequest: number,
        algorithms: someOf(algorithm),
        dataset: someOf(dataset),
        measuredAccuracy: share,
        estimatedAccuracy: oneOf('veryPoor', 'poor', 'average', 'good', 'veryGood'),
      },
      ...['taskStage', 'taskFamily', 'algorithms', 'dataset'],
    ),
    measures: someOf(measure),
    infrastructure: object(
      {
        infraType: oneOf('publicCloud', 'privateCloud', 'onPremise', 'other'),
        ...allOf(text, 'cloudProvider', 'cloudInstance', 'cloudService'),
        components: someOf(hardware),
      },
      ...['infraType', 'components'],
    ),
    environment: object(
      {
        ...allOf(text, 'country', 'location'),
        ...allOf(number, 'latitude', 'longitude', 'powerSourceCarbonIntensity'),
        powerSupplierType: oneOf('public', 'private', 'internal', 'other'),
        powerSource: oneOf('solar', 'wind', 'nuclear', 'hydroelectric', 'gas', 'coal', 'other'),
      },
      'country',
    ),
    quality: oneOf('high', 'medium', 'low'),
  },
  ...['task', 'measures', 'infrastructure'],
);
