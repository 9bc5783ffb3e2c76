import { TEAM } from './workspace.ts';

/** The event that tells of a deleted direct message. */
export function deletion({ dm, mei, ts }: { dm: string; mei: string; ts: string }) {
  return {
    type: 'message',
    subtype: 'message_deleted',
    channel: dm,
    channel_type: 'im',
    deleted_ts: ts,
    ts: '1790000000.000950',
    previous_message: { user: mei, ts, text: 'gone' },
  };
}

type Edit = { dm: string; mei: string; ts: string; from: string; to: string; at?: number };

/** The event that tells of an edited direct message. */
export function edit({ dm, mei, ts, from, to, at = 0 }: Edit) {
  const message = (words: string) => ({ type: 'message', user: mei, text: words, ts, team: TEAM });
  return {
    type: 'message',
    subtype: 'message_changed',
    channel: dm,
    channel_type: 'im',
    ts: '1790000000.000900',
    message: { ...message(to), edited: { user: mei, ts: `1790000000.00080${at}` } },
    previous_message: message(from),
  };
}
