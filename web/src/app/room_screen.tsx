import { useTitle } from '@/lib/title';
import { useWorkshop } from '@/session/use_room';
import { Room } from './room/room';
import { RoomGate } from './room/room_gate';
import type { ScreenProps } from './route';

function Titled({ workshop }: { workshop: string }) {
  useTitle(useWorkshop((each) => each.description.title));
  return <Room workshop={workshop} />;
}

/** The live room: what everyone does now, and all that there is to look at. */
export default function RoomScreen({ parts }: ScreenProps) {
  const workshop = parts[0] ?? '';
  return (
    <RoomGate workshop={workshop}>
      <Titled workshop={workshop} />
    </RoomGate>
  );
}
