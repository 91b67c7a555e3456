-- bfu-inden-4-maaneder: per covered year of the finish, pct of bfu finished no later than 4 months after opmærksom, else after the decision; what is not finished by opgjort_til is left out.
WITH aarene AS (
  FROM aar_med_kolonner('undersøgelser', ['undersøgelser.afsluttet'])
),
afsluttet AS (
  SELECT
    m.omraade,
    year(u.afsluttet) AS aar,
    u.afsluttet <= coalesce(u.opmaerksom, u.afgjort) + INTERVAL 4 MONTH AS til_tiden
  FROM medlem m
  JOIN undersoegelse u ON u.kommune = m.kommune
  CROSS JOIN koersel k
  WHERE u.type = 'bfu' AND u.afsluttet <= k.opgjort_til
),
talt AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    count(a.til_tiden) AS afsluttede,
    count(*) FILTER (a.til_tiden) AS til_tiden
  FROM aarene y
  LEFT JOIN afsluttet a ON a.omraade = y.omraade AND a.aar = y.aar
  GROUP BY y.omraade, y.aar, y.status
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  '' AS kategori,
  '' AS underkategori,
  100.0 * til_tiden / nullif(afsluttede, 0) AS vaerdi,
  til_tiden AS taeller,
  afsluttede AS naevner,
  andelsstatus(status, afsluttede) AS status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
