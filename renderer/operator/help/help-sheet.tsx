/** The help sheet: every key of the window. */
import { Modal } from '../dialog/modal.tsx';

/** The sheet. */
export const HelpSheet = ({ close }: { readonly close: () => void }) => (
  <Modal title="Keys" close={close}>
    <p />
  </Modal>
);
