"""The shop's database."""

import sqlite3


def connect():
    return sqlite3.connect('shop.db')


def rows(sql, parameters=()):
    connection = connect()
    try:
        return connection.execute(sql, parameters).fetchall()
    finally:
        connection.close()
