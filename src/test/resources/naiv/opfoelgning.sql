-- opfoelgning: per covered year, median days between a child's consecutive follow-ups, due dates met, and interventions overdue when the year ends.
WITH RECURSIVE aarene AS (
  FROM daekkede_aar_for(['opfølgninger', 'indsatser'])
),
fulgt AS (
  SELECT m.omraade, o.cpr, o.indsats, o.dato
  FROM medlem m
  JOIN opfoelgning o ON o.kommune = m.kommune
),
dag AS (
  SELECT omraade, cpr, dato, dato - lag(dato) OVER (PARTITION BY omraade, cpr ORDER BY dato) AS dage
  FROM (SELECT DISTINCT omraade, cpr, dato FROM fulgt)
),
mellem AS (
  SELECT omraade, CAST(year(dato) AS INTEGER) AS aar, median(dage) AS median
  FROM dag
  WHERE dage IS NOT NULL
  GROUP BY omraade, year(dato)
),
-- The rows that start a type anew, one for each day.
start AS (
  SELECT i.*
  FROM indsats_i_omraade i
  WHERE NOT EXISTS (
    FROM indsats_i_omraade x
    WHERE x.omraade = i.omraade AND x.cpr = i.cpr AND x.indsats = i.indsats
      AND x.start < i.start AND x.slut >= i.start - 1)
  QUALIFY row_number() OVER (PARTITION BY i.omraade, i.cpr, i.indsats, i.start ORDER BY i.kommune) = 1
),
naeste AS (
  SELECT
    *,
    coalesce(
      lead(start) OVER (PARTITION BY omraade, cpr, indsats ORDER BY start), altid() + 1) AS naeste_start
  FROM start
),
forloeb AS (
  SELECT n.omraade, n.cpr, n.indsats, n.trin, n.kommune, n.start, max(i.slut) AS slut
  FROM naeste n
  JOIN indsats_i_omraade i
    ON i.omraade = n.omraade AND i.cpr = n.cpr AND i.indsats = n.indsats
    AND i.start >= n.start AND i.start < n.naeste_start
  GROUP BY ALL
),
med_standard AS (
  SELECT f.*, s.foerste_dage, s.foerste_maaneder, s.derefter_dage, s.derefter_maaneder
  FROM forloeb f
  JOIN opfoelgningsstandard s
    ON coalesce(s.kommune, f.kommune) = f.kommune
    AND coalesce(s.indsats, f.indsats) = f.indsats
    AND coalesce(s.trin, f.trin, 0) = coalesce(f.trin, 0)
    AND f.start BETWEEN s.gyldig_fra AND s.gyldig_til
  QUALIFY row_number() OVER (
    PARTITION BY f.omraade, f.cpr, f.indsats, f.start
    ORDER BY s.kommune IS NULL, s.indsats IS NULL, s.trin IS NULL) = 1
),
med_dage AS (
  SELECT
    m.*,
    k.opgjort_fra,
    k.opgjort_til,
    coalesce(list(o.dato) FILTER (o.dato IS NOT NULL), []) AS dage
  FROM med_standard m
  CROSS JOIN koersel k
  LEFT JOIN fulgt o
    ON o.omraade = m.omraade AND o.cpr = m.cpr AND coalesce(o.indsats, m.indsats) = m.indsats
  GROUP BY ALL
),
frist AS (
  SELECT
    *,
    1 AS nr,
    efter(start, foerste_dage, foerste_maaneder) AS dato,
    list_min(list_filter(dage, x -> x >= start AND x <= efter(start, foerste_dage, foerste_maaneder))) AS moedt
  FROM med_dage
  WHERE efter(start, foerste_dage, foerste_maaneder) <= slut
  UNION ALL
  SELECT
    * REPLACE (
      nr + 1 AS nr,
      efter(coalesce(moedt, dato), derefter_dage, derefter_maaneder) AS dato,
      list_min(list_filter(
        dage,
        x -> x > coalesce(moedt, dato)
          AND x <= efter(coalesce(moedt, dato), derefter_dage, derefter_maaneder)))
        AS moedt)
  FROM frist
  WHERE efter(coalesce(moedt, dato), derefter_dage, derefter_maaneder) <= slut
    -- one that lies ahead sets the next only when it has been met early
    AND (dato <= opgjort_til OR moedt IS NOT NULL)
),
til_tiden AS (
  SELECT omraade, CAST(year(dato) AS INTEGER) AS aar, count(moedt) AS moedt, count(*) AS frister
  FROM frist
  WHERE dato BETWEEN opgjort_fra AND opgjort_til
  GROUP BY omraade, year(dato)
),
ultimo AS (
  SELECT d.aar, d.sidste AS ultimo, f.omraade, arg_max(f.dato, f.nr) AS seneste,
    arg_max(f.moedt IS NULL, f.nr) AS ikke_moedt, any_value(f.dage) AS dage
  FROM aarets_dage d
  JOIN frist f ON f.dato <= d.sidste AND f.slut >= d.sidste
  GROUP BY d.aar, d.sidste, f.omraade, f.cpr, f.indsats, f.start
),
overskredet AS (
  SELECT omraade, aar, count(*) AS antal
  FROM ultimo
  WHERE ikke_moedt AND len(list_filter(dage, x -> x > seneste AND x <= ultimo)) = 0
  GROUP BY omraade, aar
)
SELECT y.omraade, CAST(y.aar AS VARCHAR) AS periode, 'median-dage' AS kategori, '' AS underkategori,
  m.median AS vaerdi, NULL AS taeller, NULL AS naevner,
  CASE WHEN m.median IS NULL THEN 'ikke-beregnet' ELSE y.status END AS status
FROM aarene y
LEFT JOIN mellem m USING (omraade, aar)
UNION ALL
SELECT y.omraade, CAST(y.aar AS VARCHAR), 'til-tiden', '', 100.0 * t.moedt / t.frister, t.moedt, t.frister,
  andelsstatus(y.status, coalesce(t.frister, 0))
FROM aarene y
LEFT JOIN til_tiden t USING (omraade, aar)
UNION ALL
SELECT y.omraade, CAST(y.aar AS VARCHAR), 'overskredet', '', coalesce(o.antal, 0), NULL, NULL, y.status
FROM aarene y
LEFT JOIN overskredet o USING (omraade, aar)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
