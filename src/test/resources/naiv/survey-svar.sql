-- survey-svar: per wave (else year), group and question of the covered years, each answer in pct of those who answered (n); per wave and
-- group, the response rate: distinct respondents, or the highest n where that is higher, in pct of those invited.
WITH aarene AS (
  FROM daekkede_aar('survey')
),
raekke AS (
  SELECT y.omraade, y.status AS aarets_status, coalesce(s.boelge, CAST(y.aar AS VARCHAR)) AS periode, s.*EXCLUDE (boelge)
  FROM aarene y
  JOIN medlem m ON m.omraade = y.omraade
  JOIN survey s ON s.kommune = m.kommune AND s.aar = y.aar
),
boelge AS (
  SELECT
    omraade,
    periode,
    CASE
      WHEN regexp_full_match(periode, '\d{4}|\d{4}/\d{2}|\d{4}-\d{2}') THEN
        CASE
          WHEN periodens_foerste(periode) < any_value(k.opgjort_fra) OR periodens_sidste(periode) > any_value(k.opgjort_til)
            THEN 'ufuldstaendig'
          ELSE 'ok'
        END
      WHEN bool_or(aarets_status = 'ufuldstaendig') THEN 'ufuldstaendig'
      ELSE 'ok'
    END AS status
  FROM raekke
  CROSS JOIN koersel k
  GROUP BY omraade, periode
),
spurgt AS (
  SELECT
    omraade,
    periode,
    gruppe,
    spoergsmaal,
    coalesce(sum(antal) FILTER (svar IS NOT NULL AND respondent IS NULL), 0)
      + count(DISTINCT (kommune, respondent)) FILTER (svar IS NOT NULL AND respondent IS NOT NULL) AS n
  FROM raekke
  WHERE NOT er_inviterede
  GROUP BY omraade, periode, gruppe, spoergsmaal
),
svar AS (
  SELECT
    omraade,
    periode,
    gruppe,
    spoergsmaal,
    svar,
    coalesce(sum(antal) FILTER (respondent IS NULL), 0)
      + count(DISTINCT (kommune, respondent)) FILTER (respondent IS NOT NULL) AS antal
  FROM raekke
  WHERE NOT er_inviterede AND svar IS NOT NULL
  GROUP BY omraade, periode, gruppe, spoergsmaal, svar
),
gruppe AS (
  SELECT
    omraade,
    periode,
    gruppe,
    count(DISTINCT (kommune, respondent)) FILTER (svar IS NOT NULL AND respondent IS NOT NULL) AS respondenter,
    sum(antal) FILTER (er_inviterede) AS inviterede,
    coalesce(list_distinct(list(kommune) FILTER (er_inviterede)), []) AS inviterende,
    coalesce(list_distinct(list(kommune) FILTER (NOT er_inviterede)), []) AS spurgte
  FROM raekke
  GROUP BY omraade, periode, gruppe
),
besvaret AS (
  SELECT omraade, periode, gruppe, max(n) AS hoejeste
  FROM spurgt
  GROUP BY omraade, periode, gruppe
)
SELECT s.omraade, s.periode, s.gruppe || ' > ' || s.spoergsmaal AS kategori,
  v.svar AS underkategori, 100.0 * v.antal / nullif(s.n, 0) AS vaerdi, v.antal AS taeller, s.n AS naevner,
  andelsstatus(b.status, s.n) AS status
FROM spurgt s
JOIN svar v USING (omraade, periode, gruppe, spoergsmaal)
JOIN boelge b USING (omraade, periode)
UNION ALL
SELECT s.omraade, s.periode, s.gruppe || ' > ' || s.spoergsmaal, 'n', s.n, NULL, NULL, b.status
FROM spurgt s
JOIN boelge b USING (omraade, periode)
UNION ALL
SELECT g.omraade, g.periode, g.gruppe, 'svarprocent',
  100.0 * greatest(g.respondenter, n.hoejeste) / nullif(g.inviterede, 0), greatest(g.respondenter, n.hoejeste), g.inviterede,
  CASE
    WHEN n.hoejeste IS NULL OR NOT list_has_all(g.inviterende, g.spurgte) THEN 'ikke-beregnet'
    ELSE andelsstatus(b.status, g.inviterede)
  END
FROM gruppe g
JOIN boelge b USING (omraade, periode)
LEFT JOIN besvaret n USING (omraade, periode, gruppe)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM aarene y
WHERE NOT EXISTS (
  SELECT 1 FROM medlem m JOIN survey s ON s.kommune = m.kommune WHERE m.omraade = y.omraade AND s.aar = y.aar)
  AND (omraade, CAST(aar AS VARCHAR)) NOT IN (SELECT (omraade, periode) FROM boelge)
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
