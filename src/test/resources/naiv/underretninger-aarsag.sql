-- underretninger-aarsag: per covered year, notifications by cause in pct of them all.
FROM underretningsandele('underretninger.årsag');
