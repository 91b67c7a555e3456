-- aktivitetstal: the numbers as given, by subject and category, and their pct of grundlag; a group needs the subject from every member.
WITH findes AS (
  SELECT omraade FROM daekning WHERE input = 'aktivitetstal' AND findes
),
raekke AS (
  SELECT m.omraade, a.*
  FROM findes f
  JOIN medlem m ON m.omraade = f.omraade
  JOIN aktivitet a ON a.kommune = m.kommune
),
emne AS (
  SELECT
    r.omraade,
    r.periode,
    r.emne,
    CASE
      WHEN count(DISTINCT r.kommune) < max(o.medlemmer) THEN 'ikke-beregnet'
      WHEN periodens_sidste(r.periode) > any_value(k.opgjort_til) THEN 'ufuldstaendig'
      ELSE 'ok'
    END AS status
  FROM raekke r
  JOIN omraade o ON o.omraade = r.omraade
  CROSS JOIN koersel k
  GROUP BY r.omraade, r.periode, r.emne
),
talt AS (
  SELECT omraade, periode, emne, kategori, sum(antal) AS antal, sum(grundlag) AS grundlag,
    count(*) > count(grundlag) AS nogle_uden
  FROM raekke
  GROUP BY omraade, periode, emne, kategori
)
SELECT omraade, periode, emne AS kategori, kategori AS underkategori, antal AS vaerdi, NULL AS taeller,
  NULL AS naevner, status
FROM talt
JOIN emne USING (omraade, periode, emne)
UNION ALL
SELECT omraade, periode, emne, kategori || '-pct', 100.0 * antal / nullif(grundlag, 0), antal, grundlag,
  CASE WHEN nogle_uden THEN 'ikke-beregnet' ELSE andelsstatus(status, grundlag) END
FROM talt
JOIN emne USING (omraade, periode, emne)
WHERE grundlag IS NOT NULL
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM findes);
