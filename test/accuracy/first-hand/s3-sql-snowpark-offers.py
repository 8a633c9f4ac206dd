# expects: join-ignores-event-time
from catboost import CatBoostClassifier
from snowflake.snowpark import Session

connection = {"account": "acme", "user": "ml", "role": "ML_READER", "warehouse": "ML_WH"}


class OfferRows:
    QUERY = """
        select o.offer_id, o.sent_at, o.discount, iff(o.redeemed_at is not null, 1, 0) as redeemed,
               p.amount, p.paid_at, c.country
        from marketing.offers o
        join core.customers c on c.customer_id = o.customer_id
        join core.payments p on p.customer_id = o.customer_id
        where o.sent_at >= dateadd(month, -18, current_date())
    """

    def __init__(self, session):
        self.session = session

    def load(self):
        frame = self.session.sql(self.QUERY).to_pandas()
        frame.columns = [name.lower() for name in frame.columns]
        return frame


if __name__ == "__main__":
    session = Session.builder.configs(connection).create()
    offers = OfferRows(session).load()
    use = ["discount", "amount", "country"]
    train = offers[offers["sent_at"] < "2025-06-01"]
    test = offers[offers["sent_at"] >= "2025-06-01"]
    model = CatBoostClassifier(verbose=0, cat_features=["country"]).fit(train[use], train["redeemed"])
    print("accuracy", model.score(test[use], test["redeemed"]))
