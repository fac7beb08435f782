// GENERATED from the equation set "storage" by `npm run generate`; do not edit.
import { type StorageInputs, type StorageQuantities } from './storage.ts';

/** Slope of one quantity of "Storage and network" with respect to every input and quantity above it. */
export function storageGradient(
  input: StorageInputs,
  of: keyof StorageQuantities,
  stated: Partial<StorageQuantities> = {},
): Record<keyof StorageInputs | keyof StorageQuantities, number> {
  const { stored, replicas, kept, storagePower, storageEmbodied, storageLifetime, transferred, networkIntensity } = input;
  const slope = { stored: 0, replicas: 0, kept: 0, storagePower: 0, storageEmbodied: 0, storageLifetime: 0, transferred: 0, networkIntensity: 0, storageEnergy: 0, networkEnergy: 0, storageEmbodiedCarbon: 0, itEnergy: 0 };
  slope[of] = 1;
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.storageEnergy += slope.itEnergy * (1);
    slope.networkEnergy += slope.itEnergy * (1);
  }
  if (slope.storageEmbodiedCarbon !== 0 && stated.storageEmbodiedCarbon === undefined) {
    slope.stored += slope.storageEmbodiedCarbon * (kept * storageEmbodied * replicas / storageLifetime);
    slope.replicas += slope.storageEmbodiedCarbon * (kept * storageEmbodied * stored / storageLifetime);
    slope.storageEmbodied += slope.storageEmbodiedCarbon * (kept * stored * replicas / storageLifetime);
    slope.kept += slope.storageEmbodiedCarbon * (stored * replicas * storageEmbodied / storageLifetime);
    slope.storageLifetime += slope.storageEmbodiedCarbon * (-(stored * replicas * storageEmbodied * kept) * 1 / (storageLifetime * storageLifetime));
  }
  if (slope.networkEnergy !== 0 && stated.networkEnergy === undefined) {
    slope.transferred += slope.networkEnergy * (networkIntensity);
    slope.networkIntensity += slope.networkEnergy * (transferred);
  }
  if (slope.storageEnergy !== 0 && stated.storageEnergy === undefined) {
    slope.stored += slope.storageEnergy * (kept * storagePower * replicas);
    slope.replicas += slope.storageEnergy * (kept * storagePower * stored);
    slope.storagePower += slope.storageEnergy * (kept * stored * replicas);
    slope.kept += slope.storageEnergy * (stored * replicas * storagePower);
  }
  return slope;
}
