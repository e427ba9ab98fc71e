import { useTitle } from '@/lib/title';
import { useWorkshop } from '@/session/use_room';
import { Display } from './room/display';
import { RoomGate } from './room/room_gate';
import type { ScreenProps } from './route';

function Titled({ workshop }: { workshop: string }) {
  useTitle(useWorkshop((each) => each.description.title));
  return <Display workshop={workshop} />;
}

/** The projector. */
export default function DisplayScreen({ parts }: ScreenProps) {
  const workshop = parts[0] ?? '';
  return (
    <RoomGate workshop={workshop} as="display">
      <Titled workshop={workshop} />
    </RoomGate>
  );
}
