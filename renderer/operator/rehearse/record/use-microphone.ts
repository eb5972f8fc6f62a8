/** The chosen microphone, open while it is wanted, and what to choose from. */
import { useEffect, useState } from 'react';
import { openMicrophone, type Microphone } from './open-microphone.ts';

/** A microphone to choose. */
export type InputDevice = { readonly id: string; readonly label: string };

/** What there is: null while it is being opened or is not wanted; a reason when it cannot be had. */
export type MicrophoneState = { readonly microphone: Microphone | null; readonly reason: string | null; readonly devices: readonly InputDevice[] };

const reasons: Readonly<Record<string, string>> = {
  NotFoundError: 'No microphone is connected. Connect one.',
  OverconstrainedError: 'That microphone is gone. Choose another one.',
  NotAllowedError: 'The system does not let Caesura hear the microphone. Allow it in the system’s settings.',
  NotReadableError: 'Another program holds the microphone. Close it there, or choose another one.',
};

/** Why a microphone cannot be opened, and what to do. */
export const microphoneReason = (fault: unknown): string => (fault instanceof Error ? (reasons[fault.name] ?? `The microphone cannot be opened (${fault.message}).`) : 'The microphone cannot be opened.');

const listDevices = async (): Promise<readonly InputDevice[]> => {
  const all = await navigator.mediaDevices.enumerateDevices();
  return all.filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId !== 'default' && deviceId !== '').map(({ deviceId, label }) => ({ id: deviceId, label: label === '' ? 'Microphone' : label }));
};

/** Opens the microphone of an id while `wanted`. */
export const useMicrophone = (wanted: boolean, deviceId: string): MicrophoneState => {
  const [microphone, setMicrophone] = useState<Microphone | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const [devices, setDevices] = useState<readonly InputDevice[]>([]);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const look = (): void => {
      void listDevices().then(setDevices);
      setTries((before) => before + 1);
    };
    navigator.mediaDevices.addEventListener('devicechange', look);
    return () => navigator.mediaDevices.removeEventListener('devicechange', look);
  }, []);
  const failed = reason !== null;
  // A device that comes may be the one that was missing; one that is open is left alone.
  const again = failed ? tries : 0;
  useEffect(() => {
    if (!wanted) return;
    let over = false;
    let opened: Microphone | null = null;
    const ended = (): void => {
      setMicrophone(null);
      setReason('The microphone was disconnected. Connect it again, or choose another one.');
    };
    openMicrophone(deviceId, ended)
      .then(async (made) => {
        if (over) return made.close();
        opened = made;
        setMicrophone(made);
        setReason(null);
        setDevices(await listDevices());
      })
      .catch((fault: unknown) => {
        if (!over) setReason(microphoneReason(fault));
      });
    return () => {
      over = true;
      opened?.close();
      setMicrophone(null);
    };
  }, [wanted, deviceId, again]);
  return { microphone, reason: wanted ? reason : null, devices };
};
