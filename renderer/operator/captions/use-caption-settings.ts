/** How captions are cut and written: begins as it was kept from the last start, and is kept when it changes. */
import { useCallback, useMemo, useState } from 'react';
import { usualCaptionPreferences, type CaptionPreferences } from '../../../core/captions/caption-preferences.ts';
import { useMainValue } from '../use-main-value.ts';
import { useOperator } from '../operator-context.ts';
import { useStyleHistory, type StyleHistory } from './use-style-history.ts';
import { usualCaptionSettings, type CaptionSettings } from './caption-settings.ts';

/** The settings, the preferences that are kept of them, and what changes both. */
export type KeptSettings = {
  readonly settings: CaptionSettings;
  readonly setSettings: (settings: CaptionSettings) => void;
  readonly preferences: CaptionPreferences;
  readonly prefer: (change: Partial<CaptionPreferences>) => void;
  readonly styles: StyleHistory;
};

/** Reads the preferences once and keeps each change. */
export const useCaptionSettings = (): KeptSettings => {
  const { client, valueOf } = useOperator();
  const kept = useMainValue('caption-preferences');
  const [chosen, setChosen] = useState<Pick<CaptionSettings, 'format' | 'offset' | 'story'>>(usualCaptionSettings);
  const [preferred, setPreferred] = useState<CaptionPreferences | null>(null);
  const preferences = preferred ?? kept ?? usualCaptionPreferences;
  const prefer = useCallback(
    (change: Partial<CaptionPreferences>): void => {
      const next = { ...preferences, ...change };
      setPreferred(next);
      void valueOf(client.call('caption-preferences.change', next));
    },
    [client, valueOf, preferences],
  );
  const settings = useMemo<CaptionSettings>(() => {
    const { style, ellipsis, frameRate } = preferences;
    return { ...chosen, style, ellipsis, frameRate };
  }, [chosen, preferences]);
  const setSettings = useCallback(
    ({ style, ellipsis, frameRate, format, offset, story }: CaptionSettings): void => {
      setChosen({ format, offset, story });
      if (style !== settings.style || ellipsis !== settings.ellipsis || frameRate !== settings.frameRate) prefer({ style, ellipsis, frameRate });
    },
    [settings, prefer],
  );
  const styles = useStyleHistory(preferences, prefer);
  return { settings, setSettings, preferences, prefer, styles };
};
