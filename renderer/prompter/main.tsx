/** The prompter window: the whole page is the picture. */
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { OutputLook } from '../../core/ipc/contract.ts';
import type { Show } from '../../core/show/show.ts';
import { useShow } from '../bridge/use-show.ts';
import { PrompterView } from '../prompter-view/prompter-view.tsx';
import { useScaledShow } from '../prompter-view/use-scaled-show.ts';
import { useStill } from '../prompter-view/use-still.ts';
import { startBeating } from './beat.ts';
import { reportFrames } from './report-frames.ts';
import { useOwnOutput } from './use-own-output.ts';
import { useViewport } from './use-viewport.ts';

const Picture = ({ show, look }: { readonly show: Show; readonly look: OutputLook }): ReactElement => {
  const scaled = useScaledShow(useStill(show), look.scale);
  const { mirror, flip } = scaled.picture;
  return <PrompterView show={scaled} viewport={useViewport()} mirrored={mirror !== look.mirror} flipped={flip !== look.flip} turned={look.turn} />;
};

const PrompterWindow = (): ReactElement | null => {
  const show = useShow();
  const own = useOwnOutput();
  return show === null || own === null ? null : <Picture show={show} look={own.look} />;
};

const place = document.querySelector('#prompter');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <PrompterWindow />
    </StrictMode>,
  );
  reportFrames();
  startBeating();
}
