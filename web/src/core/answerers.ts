import type { HostVotes, ParticipantId, Participants } from './types.gen';

const answering: readonly string[] = ['facilitator', 'co_facilitator', 'participant'];

/**
 * Who may answer in a round (rule VO5), for "13 of 20": the core refuses the others by itself.
 */
export function answerers({ list }: Participants, host: HostVotes): readonly ParticipantId[] {
  return Object.entries(list)
    .filter(([, one]) => one.attendance === 'attending' && answering.includes(one.role))
    .filter(([, one]) => one.side !== 'host' || host === 'counted_apart')
    .map(([id]) => id);
}
