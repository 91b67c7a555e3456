-- forebyggende-fulgt-af-bfu: at each D, of children with an authority-granted trin 2 start in (D - 6 months, D], pct with a bfu decision from such a start to D.
WITH maaling AS (
  FROM maalinger('forebyggende-fulgt-af-bfu', ['indsatser', 'undersøgelser'], INTERVAL 6 MONTH)
),
-- A row that starts while, or the day after, the child has the same type is no start.
start AS (
  SELECT DISTINCT i.omraade, i.cpr, i.start
  FROM indsats_i_omraade i
  WHERE i.trin = 2
    AND i.af_myndighed
    AND NOT EXISTS (
      FROM indsats_i_omraade foer
      WHERE foer.omraade = i.omraade
        AND foer.cpr = i.cpr
        AND foer.indsats = i.indsats
        AND foer.start < i.start
        AND foer.slut >= i.start - 1)
),
barn AS (
  SELECT m.omraade, m.dato, s.cpr, min(s.start) AS foerste_start
  FROM maaling m
  JOIN start s ON s.omraade = m.omraade AND s.start > m.dengang AND s.start <= m.dato
  GROUP BY m.omraade, m.dato, s.cpr
),
talt AS (
  SELECT
    m.omraade,
    m.dato,
    m.status,
    count(b.cpr) AS boern,
    count(b.cpr) FILTER (EXISTS (
      FROM undersoegelse u
      JOIN medlem k ON k.kommune = u.kommune
      WHERE k.omraade = b.omraade
        AND u.cpr = b.cpr
        AND u.type = 'bfu'
        AND u.afgjort >= b.foerste_start
        AND u.afgjort <= b.dato)) AS fulgt
  FROM maaling m
  LEFT JOIN barn b ON b.omraade = m.omraade AND b.dato = m.dato
  GROUP BY m.omraade, m.dato, m.status
)
SELECT
  omraade,
  CAST(dato AS VARCHAR) AS periode,
  '' AS kategori,
  '' AS underkategori,
  100.0 * fulgt / nullif(boern, 0) AS vaerdi,
  fulgt AS taeller,
  boern AS naevner,
  andelsstatus(status, boern) AS status
FROM talt;
