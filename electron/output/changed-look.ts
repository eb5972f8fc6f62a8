/** Changes how an output looks; what a message leaves undefined stays as it is. */
import type { CallInput } from '../../core/ipc/bridge.ts';
import type { OutputLook } from '../../core/ipc/contract.ts';

/** The look after a change. */
export const changedLook = (look: OutputLook, change: CallInput<'output.change'>['look']): OutputLook => ({
  mirror: change?.mirror ?? look.mirror,
  flip: change?.flip ?? look.flip,
  turn: change?.turn ?? look.turn,
  scale: change?.scale ?? look.scale,
});
