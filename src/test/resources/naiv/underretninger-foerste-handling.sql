-- underretninger-foerste-handling: per covered year, notifications by what was done first, whatever its date, in pct of them all.
FROM underretningsandele('underretninger.første_handling');
