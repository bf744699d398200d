/** Why a remote source gave no record. */
export type RemoteFailure =
  'no name' | 'not found' | 'login' | 'busy' | 'timeout' | 'unreachable' | 'unreadable';
