/**
 * The one-point perspective of the places. Distances in metres, pictures in stage units. Knows no person and no wall.
 */

export const horizon = 330;
const vanishingX = 960;
/** Above the floor: my eye when I stand at the counter, and when I sit at my desk, in metres. */
export const standingEyeM = 1.48;
export const seatedEyeM = 1.22;
const focal = 1000;

/** A point of the floor: `x` metres to the right of the vanishing point, `z` metres away from my eye. */
export interface FloorPoint {
  readonly x: number;
  readonly z: number;
}

/** How a full figure standing there is drawn: its feet at (x, floorY), body units × `scale`. */
export interface Standing {
  readonly x: number;
  readonly floorY: number;
  readonly scale: number;
}

/** Projects a point of the floor. Distances under 1 m are drawn as 1 m: nobody stands inside the counter. */
export function projectFloor(point: FloorPoint, eyeHeightM = standingEyeM): Standing {
  const z = Math.max(1, point.z);
  return { x: vanishingX + (focal * point.x) / z, floorY: horizon + (focal * eyeHeightM) / z, scale: 0.9 / z };
}

/** The floor point seen at stage `x` at a distance. */
export function floorPointAt(stageX: number, z: number): FloorPoint {
  return { x: ((stageX - vanishingX) * z) / focal, z };
}
