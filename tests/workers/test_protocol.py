"""Messages between the app and its workers."""

from __future__ import annotations

import os
import threading
from functools import partial

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.models.tensors import MAX_VALUES
from digitapp.workers import protocol
from digitapp.workers.protocol import Array, Job, Outcome, receive, send


@given(st.sampled_from(("f4", "f2", "f8", "u1", "i8", "?")), st.lists(st.integers(0, 4), max_size=4), st.integers(0, 9))
def test_an_array_comes_over_as_it_is(dtype: str, shape: list[int], seed: int):
    array = (np.random.default_rng(seed).random(shape) * 9).astype(dtype)
    there = msgspec.msgpack.decode(msgspec.msgpack.encode(Array.of(array)), type=Array).array()
    assert (there.dtype, there.shape) == (array.dtype, array.shape)
    assert np.array_equal(there, array)


def test_a_message_longer_than_a_pipe_holds_comes_over():
    read, write = os.pipe()
    job = Job(do="run", seconds=1, tensor=Array.of(np.arange(10**6, dtype=np.float32)))
    sender = threading.Thread(target=send, args=(partial(os.write, write), job))
    sender.start()
    assert receive(partial(os.read, read), Job) == job
    sender.join()
    os.close(write)
    assert receive(partial(os.read, read), Job) is None
    os.close(read)


@pytest.mark.parametrize("said", [b"hello there, I am a library that prints", b"\x05\0\0\0\0\0\0\0junk!", b"\xff" * 8])
def test_what_is_no_message_is_an_error(said: bytes):
    read, write = os.pipe()
    os.write(write, said)
    os.close(write)
    with pytest.raises((ValueError, OverflowError, msgspec.MsgspecError)):
        receive(partial(os.read, read), Outcome)
    os.close(read)


def test_a_message_that_ends_early_is_none():
    read, write = os.pipe()
    os.write(write, b"\x05\0\0\0\0\0\0\0ab")
    os.close(write)
    assert receive(partial(os.read, read), Outcome) is None
    os.close(read)


@pytest.mark.parametrize(
    "array",
    [
        Array("O", (1,), b"12345678"),
        Array("<f4", (3,), b"1234"),
        Array("<f4", (-1,), b"12"),
        Array("U3", (1,), b"0" * 12),
        Array("<f4", (2**63,), b"1234"),
    ],
)
def test_bytes_that_are_no_array_are_refused(array: Array):
    with pytest.raises((ValueError, TypeError, OverflowError)):
        array.array()


def test_only_numbers_are_sent():
    with pytest.raises(ValueError, match="holds no numbers"):
        Array.of(np.array([None]))
    assert protocol.MAX_MESSAGE > 8 * MAX_VALUES
