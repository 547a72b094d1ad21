-- A sound that moderators took down is recognised also after its clip was deleted.
create or replace function sound_loses_clip() returns trigger language plpgsql as $$
begin
  delete from sound_print using sound
  where sound_print.sound = sound.id and sound.origin = old.id and not sound.taken_down;
  update sound set media = null, waveform = '', listed = false where origin = old.id;
  return old;
end $$;
