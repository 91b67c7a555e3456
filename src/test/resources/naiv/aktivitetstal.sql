-- aktivitetstal: the numbers as given, by subject, category and sex, and a count's pct of grundlag; counts and kroner are added, other
-- units never, nor told of several municipalities by the number of one. A group needs the subject from every member, and a category in the same way, by sex or not, from all who have it. The sum
-- of a subject that the run asks for: its categories, one that is only given by sex as the sum of the sexes.
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
kategori AS (
  SELECT
    omraade,
    periode,
    emne,
    kategori,
    count(DISTINCT kommune) AS kommuner,
    count(DISTINCT kommune) FILTER (koen IS NULL) AS kommuner_uden,
    count(DISTINCT kommune) FILTER (koen IS NOT NULL) AS kommuner_med
  FROM raekke
  GROUP BY omraade, periode, emne, kategori
),
talt AS (
  SELECT omraade, periode, emne, kategori, koen, sum(antal) AS antal, sum(grundlag) AS grundlag, count(*) AS raekker,
    count(*) > count(grundlag) AS nogle_uden, min(enhed) AS enhed, count(DISTINCT enhed) AS enheder
  FROM raekke
  GROUP BY omraade, periode, emne, kategori, koen
),
vurderet AS (
  SELECT
    t.*,
    CASE
      WHEN e.status = 'ikke-beregnet' THEN e.status
      WHEN t.koen IS NULL AND k.kommuner_uden < k.kommuner THEN 'ikke-beregnet'
      WHEN t.koen IS NOT NULL AND k.kommuner_med < k.kommuner THEN 'ikke-beregnet'
      WHEN t.enheder > 1 THEN 'ikke-beregnet'
      WHEN (t.raekker > 1 OR o.medlemmer > 1) AND t.enhed NOT IN ('antal', 'kr') THEN 'ikke-beregnet'
      ELSE e.status
    END AS status,
    t.koen IS NULL OR k.kommuner_uden = 0 AS i_summen
  FROM talt t
  JOIN emne e USING (omraade, periode, emne)
  JOIN kategori k USING (omraade, periode, emne, kategori)
  JOIN omraade o USING (omraade)
),
summen AS (
  SELECT
    omraade,
    periode,
    emne,
    sum(antal) AS antal,
    CASE
      WHEN bool_or(status = 'ikke-beregnet') OR bool_or(enhed NOT IN ('antal', 'kr')) OR count(DISTINCT enhed) > 1
        OR bool_or(regexp_full_match(lower(kategori), 'i[ -]?alt|(total|sum)(t|er)?|samlet'))
        THEN 'ikke-beregnet'
      ELSE min(status)
    END AS status
  FROM vurderet
  WHERE i_summen
    AND lower(emne) IN (SELECT lower(emne) FROM aktivitetssum)
  GROUP BY omraade, periode, emne
)
SELECT omraade, periode, emne AS kategori, kategori || coalesce(', ' || koen, '') AS underkategori, antal AS vaerdi,
  CASE
    WHEN enhed = 'pct' THEN antal * grundlag / 100.0
    WHEN enhed IN ('gennemsnit', 'indeks') THEN antal * grundlag
  END AS taeller,
  CASE WHEN enhed IN ('pct', 'gennemsnit', 'indeks') THEN grundlag END AS naevner,
  status
FROM vurderet
UNION ALL
SELECT omraade, periode, emne, kategori || coalesce(', ' || koen, '') || '-pct', 100.0 * antal / nullif(grundlag, 0), antal, grundlag,
  CASE WHEN nogle_uden THEN 'ikke-beregnet' ELSE andelsstatus(status, grundlag) END
FROM vurderet
WHERE grundlag IS NOT NULL AND enhed = 'antal'
UNION ALL
SELECT omraade, periode, emne, 'i-alt', antal, NULL, NULL, status
FROM summen
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM findes);
