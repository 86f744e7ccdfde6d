CREATE TABLE movies (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    year INTEGER NOT NULL
);

CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE
);

INSERT INTO movies (id, title, year) VALUES
    (1, 'A Trip to the Moon', 1902),
    (2, 'The Cabinet of Dr. Caligari', 1920),
    (3, 'Nosferatu', 1922),
    (4, 'Metropolis', 1927),
    (5, 'Man with a Movie Camera', 1929);

INSERT INTO customers (id, email) VALUES
    (1, 'ada@customers.example'),
    (2, 'grace@customers.example');
