from drafter.guard import is_supported, promises_without_citation


def test_a_draft_that_cites_nothing_is_not_supported():
    assert not is_supported("Your windscreen is covered.", {"p1"})


def test_a_citation_of_a_passage_that_was_not_retrieved_is_not_supported():
    assert not is_supported("Your windscreen is covered [p9].", {"p1"})


def test_a_promise_needs_its_own_citation():
    assert promises_without_citation("Glass is listed [p1]. The rim is covered.") == ["The rim is covered."]
