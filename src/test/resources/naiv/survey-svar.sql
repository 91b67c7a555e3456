-- survey-svar: per covered year, group and question, each answer in pct of those who answered (n), and n in pct of those invited.
WITH aarene AS (
  FROM daekkede_aar('survey')
),
raekke AS (
  SELECT y.omraade, y.aar, y.status, s.*EXCLUDE (aar)
  FROM aarene y
  JOIN medlem m ON m.omraade = y.omraade
  JOIN survey s ON s.kommune = m.kommune AND s.aar = y.aar
),
spurgt AS (
  SELECT
    omraade,
    aar,
    status,
    gruppe,
    spoergsmaal,
    coalesce(sum(antal) FILTER (svar IS NOT NULL AND respondent IS NULL), 0)
      + count(DISTINCT (kommune, respondent)) FILTER (svar IS NOT NULL AND respondent IS NOT NULL) AS n,
    list_distinct(list(kommune)) AS spurgte
  FROM raekke
  WHERE NOT er_inviterede
  GROUP BY omraade, aar, status, gruppe, spoergsmaal
),
svar AS (
  SELECT
    omraade,
    aar,
    gruppe,
    spoergsmaal,
    svar,
    coalesce(sum(antal) FILTER (respondent IS NULL), 0)
      + count(DISTINCT (kommune, respondent)) FILTER (respondent IS NOT NULL) AS antal
  FROM raekke
  WHERE NOT er_inviterede AND svar IS NOT NULL
  GROUP BY omraade, aar, gruppe, spoergsmaal, svar
),
inviteret AS (
  SELECT omraade, aar, gruppe, sum(antal) AS antal, list_distinct(list(kommune)) AS kommuner
  FROM raekke
  WHERE er_inviterede
  GROUP BY omraade, aar, gruppe
)
SELECT s.omraade, CAST(s.aar AS VARCHAR) AS periode, s.gruppe || ' > ' || s.spoergsmaal AS kategori,
  v.svar AS underkategori, 100.0 * v.antal / nullif(s.n, 0) AS vaerdi, v.antal AS taeller, s.n AS naevner,
  andelsstatus(s.status, s.n) AS status
FROM spurgt s
JOIN svar v USING (omraade, aar, gruppe, spoergsmaal)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), gruppe || ' > ' || spoergsmaal, 'n', n, NULL, NULL, status
FROM spurgt
UNION ALL
SELECT s.omraade, CAST(s.aar AS VARCHAR), s.gruppe || ' > ' || s.spoergsmaal, 'svarprocent',
  100.0 * s.n / nullif(i.antal, 0), s.n, i.antal,
  CASE
    WHEN i.kommuner IS NULL OR NOT list_has_all(i.kommuner, s.spurgte) THEN 'ikke-beregnet'
    ELSE andelsstatus(s.status, i.antal)
  END
FROM spurgt s
LEFT JOIN inviteret i USING (omraade, aar, gruppe)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM aarene
WHERE (omraade, aar) NOT IN (SELECT (omraade, aar) FROM spurgt)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
