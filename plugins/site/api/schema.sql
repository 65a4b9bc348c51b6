-- Days are text, YYYY-MM-DD; true and false are 1 and 0; NULL means not known, never zero.
-- NOC codes are text: their leading zeros matter.

CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE streams (
  slug TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  short TEXT NOT NULL,
  family TEXT NOT NULL,
  law TEXT,
  summary TEXT NOT NULL,
  status TEXT NOT NULL,
  status_on TEXT NOT NULL,
  url TEXT NOT NULL,
  title_fr TEXT
);
CREATE TABLE stream_phases (
  stream TEXT NOT NULL REFERENCES streams (slug),
  start TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT NOT NULL,
  standing TEXT NOT NULL,
  standing_code TEXT NOT NULL,
  PRIMARY KEY (stream, start)
) WITHOUT ROWID;
CREATE TABLE stream_phase_citations (
  stream TEXT NOT NULL,
  start TEXT NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  section TEXT,
  url TEXT,
  archived TEXT,
  read_on TEXT,
  standing TEXT NOT NULL,
  standing_code TEXT NOT NULL,
  PRIMARY KEY (stream, start, position),
  FOREIGN KEY (stream, start) REFERENCES stream_phases (stream, start)
) WITHOUT ROWID;
CREATE TABLE stream_successors (
  stream TEXT NOT NULL REFERENCES streams (slug),
  followed_by TEXT NOT NULL REFERENCES streams (slug),
  PRIMARY KEY (stream, followed_by)
) WITHOUT ROWID;

CREATE TABLE noc_groups (
  code TEXT PRIMARY KEY,
  level TEXT NOT NULL,
  title TEXT NOT NULL,
  title_fr TEXT NOT NULL,
  parent TEXT REFERENCES noc_groups (code)
);
CREATE TABLE occupations (
  noc TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  title_fr TEXT NOT NULL,
  teer INTEGER NOT NULL,
  summary TEXT,
  url TEXT NOT NULL
);
CREATE TABLE noc_2016 (noc_2016 TEXT PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE noc_concordance (
  noc_2016 TEXT NOT NULL REFERENCES noc_2016 (noc_2016),
  noc TEXT NOT NULL REFERENCES occupations (noc),
  PRIMARY KEY (noc_2016, noc)
) WITHOUT ROWID;
CREATE INDEX noc_concordance_noc ON noc_concordance (noc);

-- Every title a person may search for; kind is official, french or job.
CREATE TABLE titles (
  id INTEGER PRIMARY KEY,
  noc TEXT NOT NULL REFERENCES occupations (noc),
  kind TEXT NOT NULL,
  title TEXT NOT NULL
);
CREATE INDEX titles_noc ON titles (noc);
CREATE VIRTUAL TABLE title_search USING fts5 (
  title, content="titles", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
);

-- Hourly, in CAD.
CREATE TABLE wages (
  noc TEXT NOT NULL REFERENCES occupations (noc),
  region_code TEXT NOT NULL,
  region TEXT NOT NULL,
  low REAL,
  median REAL,
  high REAL,
  release INTEGER NOT NULL,
  PRIMARY KEY (noc, region_code)
) WITHOUT ROWID;
-- Guidance for a warning, not a legal list.
CREATE TABLE licences (
  noc TEXT NOT NULL REFERENCES occupations (noc),
  rule TEXT NOT NULL,
  scope TEXT NOT NULL,
  occupation TEXT NOT NULL,
  regulator TEXT NOT NULL,
  confidence TEXT NOT NULL,
  note TEXT
);
CREATE INDEX licences_noc ON licences (noc);

CREATE TABLE draws (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL,
  stream TEXT NOT NULL REFERENCES streams (slug),
  overlay TEXT REFERENCES streams (slug),
  held_until TEXT,
  kind TEXT NOT NULL,
  target TEXT,
  region TEXT,
  invitations INTEGER,
  score_system TEXT NOT NULL,
  score_min INTEGER,
  score_max INTEGER,
  profiles_from TEXT,
  profiles_to TEXT,
  profiles_scored INTEGER NOT NULL,
  noc_version INTEGER,
  nocs_complete INTEGER,
  nocs_assumed INTEGER NOT NULL,
  confidence TEXT NOT NULL,
  recorded TEXT,
  note TEXT,
  grid TEXT,
  last_modified TEXT NOT NULL,
  url TEXT NOT NULL
);
CREATE INDEX draws_date ON draws (date);
CREATE INDEX draws_stream ON draws (stream, date);
-- The codes as the draw printed them.
CREATE TABLE draw_nocs (
  draw_id TEXT NOT NULL REFERENCES draws (id),
  noc TEXT NOT NULL,
  noc_version INTEGER NOT NULL,
  PRIMARY KEY (draw_id, noc)
) WITHOUT ROWID;
CREATE INDEX draw_nocs_noc ON draw_nocs (noc, noc_version);
CREATE TABLE draw_sources (
  draw_id TEXT NOT NULL REFERENCES draws (id),
  position INTEGER NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (draw_id, position)
) WITHOUT ROWID;
-- Ids that a draw was published under before a correction.
CREATE TABLE draw_former_ids (
  former_id TEXT PRIMARY KEY,
  draw_id TEXT NOT NULL REFERENCES draws (id)
) WITHOUT ROWID;

-- What another source prints, where sources contradict each other.
CREATE TABLE draw_scores_disputed (
  draw_id TEXT NOT NULL REFERENCES draws (id),
  position INTEGER NOT NULL,
  score_min INTEGER,
  score_max INTEGER,
  PRIMARY KEY (draw_id, position)
) WITHOUT ROWID;
CREATE TABLE draw_windows_disputed (
  draw_id TEXT NOT NULL REFERENCES draws (id),
  position INTEGER NOT NULL,
  profiles_from TEXT,
  profiles_to TEXT,
  PRIMARY KEY (draw_id, position)
) WITHOUT ROWID;
-- What else a round asked of a person.
CREATE TABLE draw_asked (
  draw_id TEXT NOT NULL REFERENCES draws (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  degree TEXT,
  months INTEGER,
  language TEXT,
  clb INTEGER,
  permit TEXT,
  PRIMARY KEY (draw_id, position)
) WITHOUT ROWID;

CREATE TABLE rules (
  id TEXT PRIMARY KEY,
  stream TEXT NOT NULL REFERENCES streams (slug),
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  first TEXT,
  last TEXT,
  earlier_perhaps INTEGER NOT NULL,
  later_perhaps INTEGER NOT NULL,
  first_known_by TEXT,
  first_why TEXT,
  standing TEXT NOT NULL,
  standing_code TEXT NOT NULL,
  requirement TEXT,
  section TEXT,
  stage TEXT,
  route TEXT,
  one_is_enough INTEGER,
  says TEXT,
  note TEXT
);
CREATE INDEX rules_stream ON rules (stream);
CREATE TABLE rule_sources (
  rule TEXT NOT NULL REFERENCES rules (id),
  position INTEGER NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (rule, position)
) WITHOUT ROWID;
CREATE TABLE rule_citations (
  rule TEXT NOT NULL REFERENCES rules (id),
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  section TEXT,
  url TEXT,
  archived TEXT,
  read_on TEXT,
  standing TEXT NOT NULL,
  standing_code TEXT NOT NULL,
  PRIMARY KEY (rule, position)
) WITHOUT ROWID;

CREATE TABLE program_changes (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL,
  precision TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  confidence TEXT NOT NULL,
  url TEXT NOT NULL
);
CREATE TABLE program_change_streams (
  change TEXT NOT NULL REFERENCES program_changes (id),
  stream TEXT NOT NULL REFERENCES streams (slug),
  PRIMARY KEY (change, stream)
) WITHOUT ROWID;

-- Each occupation that a draw named, by its own code or by the NOC 2016 code it came from.
CREATE VIEW draw_occupations AS
SELECT n.draw_id, d.date, d.stream, n.noc, o.title, n.noc AS named_as, n.noc_version
FROM draw_nocs AS n
JOIN draws AS d ON d.id = n.draw_id
JOIN occupations AS o ON o.noc = n.noc
WHERE n.noc_version = 2021
UNION ALL
SELECT n.draw_id, d.date, d.stream, c.noc, o.title, n.noc, n.noc_version
FROM draw_nocs AS n
JOIN noc_concordance AS c ON c.noc_2016 = n.noc
JOIN draws AS d ON d.id = n.draw_id
JOIN occupations AS o ON o.noc = c.noc
WHERE n.noc_version = 2016;

-- How many draws named each occupation, and when last.
CREATE VIEW occupation_totals AS
SELECT o.noc, o.title, o.teer, count(DISTINCT n.draw_id) AS draws, max(n.date) AS last_draw
FROM occupations AS o
LEFT JOIN draw_occupations AS n ON n.noc = o.noc
GROUP BY o.noc;

-- Cut-offs of each stream, one points grid a row: scores of two grids are never comparable.
CREATE VIEW cutoffs AS
SELECT
  stream,
  grid,
  min(date) AS first_draw,
  max(date) AS last_draw,
  count(*) AS draws,
  count(score_min) AS scores_known,
  min(score_min) AS lowest,
  max(score_min) AS highest
FROM draws
WHERE grid IS NOT NULL
GROUP BY stream, grid;

-- Each year of each stream; `invitations_known` is a sum of what is known only.
CREATE VIEW year_totals AS
SELECT
  CAST(substr(date, 1, 4) AS INTEGER) AS year,
  stream,
  count(*) AS draws,
  sum(invitations) AS invitations_known,
  count(*) - count(invitations) AS draws_without_invitations
FROM draws
GROUP BY year, stream;

-- The rules with no known last day.
CREATE VIEW rules_in_force AS
SELECT * FROM rules WHERE last IS NULL AND first IS NOT NULL;
