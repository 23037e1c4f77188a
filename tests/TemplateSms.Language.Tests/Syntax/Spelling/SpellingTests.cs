namespace TemplateSms.Language.Tests.Syntax.Spelling;

public class SpellingTests
{
    [Theory]
    [InlineData("custmer", "customer")]
    [InlineData("cusotmer", "customer")]
    [InlineData("Customer", "customer")]
    [InlineData("CUSTOMER", "customer")]
    [InlineData("costumar", "customer", false)]
    [InlineData("kustumer", "customer")]
    [InlineData("notifcaton", "notification")]
    [InlineData("nam", "name")]
    [InlineData("tg", "tag")]
    [InlineData("ordr_id", "order_id")]
    [InlineData("order_nmae", "order_name")]
    [InlineData("orderId", "order_id")]
    [InlineData("order-id", "order_id")]
    [InlineData("firstname", "first_name")]
    [InlineData("line2_nam", "line2_name")]
    [InlineData("delivery_adress", "delivery_address")]
    [InlineData("string.upcas", "string.upcase")]
    [InlineData("height", "weight")]
    public void Name_OneSlipAway_IsNear(string name, string candidate, bool isNear = true) =>
        Assert.Equal(isNear ? [candidate] : [], Language.Syntax.Spelling.Near(name, ["something_else", candidate]));

    [Theory]

    // Another word of a name.
    [InlineData("total_ttc", "total_ht")]
    [InlineData("first_name", "last_name")]
    [InlineData("totalTtc", "totalHt")]
    [InlineData("price_ht_net", "price_hc_net")]
    [InlineData("start_date", "end_date")]
    [InlineData("order", "order_id")]
    [InlineData("order_id", "order")]
    [InlineData("name", "first_name")]
    [InlineData("is_paid", "paid")]
    [InlineData("not_paid", "paid")]
    [InlineData("item_a", "item_b")]
    [InlineData("item_a", "item")]

    // The opposite.
    [InlineData("unpaid", "paid")]
    [InlineData("paid", "unpaid")]
    [InlineData("is_unpaid", "is_paid")]
    [InlineData("inactive", "active")]
    [InlineData("disallowed", "allowed")]
    [InlineData("notpaid", "paid")]
    [InlineData("nostop", "stop")]
    [InlineData("impossible", "possible")]
    [InlineData("included", "excluded")]
    [InlineData("increase", "decrease")]
    [InlineData("orderunpaid", "orderpaid")]
    [InlineData("reactivated", "activated")]

    // Another number.
    [InlineData("line1", "line2")]
    [InlineData("line", "line1")]
    [InlineData("address_1", "address_2")]
    [InlineData("gsm", "gsm7")]

    // Another word altogether.
    [InlineData("delivered", "delivery")]
    [InlineData("grandtotalttc", "grandtotalht")]
    [InlineData("n", "m")]
    [InlineData("tr", "ar")]
    [InlineData("el", "en")]
    [InlineData("xyz", "customer")]
    [InlineData("order", "odd")]
    public void Name_OfSomethingElse_IsNotNear(string name, string candidate) =>
        Assert.Empty(Language.Syntax.Spelling.Near(name, [candidate]));

    [Fact]
    public void Name_NearToTwo_AsksForBothAndOffersNeither()
    {
        var finding = Sample.Find("{{ {|SMS2001:nane|} }}{{ name }}{{ lane }}{{ sane }}", "name: int(1..9)", "lane: int(1..9)", "sane: int(1..9)");

        Assert.Equal("'nane' is not a parameter or a local of this template; did you mean 'name' or 'lane' or 'sane'?", finding.Message);
        Assert.Null(finding.Suggestion);
    }
}
