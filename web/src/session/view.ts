import type { Insight, InsightPatch, MapPatch, Workshop, WorkshopPatch } from '@/core/types.gen';
import { insightPatchShape, workshopPatchShape } from '@/core/types.gen';

type Shape = 'map' | { readonly [member: string]: Shape };
type Struct = Readonly<Record<string, unknown>>;

function patchMap(map: Struct, patch: MapPatch<unknown>): Struct {
  const next: Record<string, unknown> = { ...map, ...patch.set };
  for (const key of patch.gone ?? []) Reflect.deleteProperty(next, key);
  return next;
}

function patchMember(value: unknown, patch: unknown, shape: Shape | undefined): unknown {
  if (shape === undefined) return patch ?? undefined;
  if (shape === 'map') return patchMap((value ?? {}) as Struct, patch as MapPatch<unknown>);
  return patchStruct(value as Struct, patch as Struct, shape);
}

function patchStruct(struct: Struct, patch: Struct, shape: { readonly [member: string]: Shape }): Struct {
  if (Object.keys(patch).length === 0) return struct;
  const next: Record<string, unknown> = { ...struct };
  for (const [member, change] of Object.entries(patch)) next[member] = patchMember(struct[member], change, shape[member]);
  return next;
}

/** Puts a patch of the core into a view. What did not change stays the same object, so that screens can tell. */
export function patchWorkshop(workshop: Workshop, patch: WorkshopPatch): Workshop {
  return patchStruct(workshop as unknown as Struct, patch as Struct, workshopPatchShape as never) as unknown as Workshop;
}

/** The same for the figures of a view. */
export function patchInsight(insight: Insight, patch: InsightPatch): Insight {
  return patchStruct(insight as unknown as Struct, patch as Struct, insightPatchShape as never) as unknown as Insight;
}
