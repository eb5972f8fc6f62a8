/** The prompter window: the whole page is the picture. */
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useShow } from '../bridge/use-show.ts';
import { PrompterView } from '../prompter-view/prompter-view.tsx';
import { startBeating } from './beat.ts';
import { reportFrames } from './report-frames.ts';
import { useViewport } from './use-viewport.ts';

const PrompterWindow = (): ReactElement | null => {
  const show = useShow();
  const viewport = useViewport();
  if (show === null) return null;
  return <PrompterView show={show} viewport={viewport} mirrored={show.picture.mirror} flipped={show.picture.flip} />;
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
