using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Storing;

public sealed class ReceiptStoreTests
{
    [Fact]
    public async Task Find_ByTrackerAndNumber_GivesTheReceiptsInTheirOrder()
    {
        var store = Store();
        await store.AddAsync(Receipt("t1", "+33680010203", "1"), default);
        await store.AddAsync(Receipt("t1", "+33612345678", "2"), default);
        await store.AddAsync(Receipt("t2", "+33680010203", "3"), default);
        await store.AddAsync(Receipt(null, "+33680010203", "4"), default);
        await store.AddAsync(Receipt("t1", null, "5"), default);
        await store.AddAsync(Receipt("t1", "+33680010203", "6"), default);

        Assert.Equal(["1", "6"], await TextsAsync(store, "t1", "+33680010203"));
        Assert.Equal(["1", "2", "5", "6"], await TextsAsync(store, "t1", null));
        Assert.Equal(["3"], await TextsAsync(store, "t2", null));
        Assert.Empty(await TextsAsync(store, "T1", null));
    }

    [Fact]
    public async Task Add_MoreThanItsCapacity_ForgetsTheOldest()
    {
        var store = Store(capacity: 2);
        await store.AddAsync(Receipt("t1", null, "1"), default);
        await store.AddAsync(Receipt("t2", null, "2"), default);
        await store.AddAsync(Receipt("t1", null, "3"), default);
        Assert.Equal(["3"], await TextsAsync(store, "t1", null));

        await store.AddAsync(Receipt("t3", null, "4"), default);

        Assert.Empty(await TextsAsync(store, "t2", null));
        Assert.Equal(["3"], await TextsAsync(store, "t1", null));
    }

    [Fact]
    public async Task AddSmsReceiptStore_WithoutAHandler_KeepsWhatTheGatewayReports()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSmsReceiptStore();
        builder.Services.AddIsendproReceipts(options => options.Secrets.Add(Isendpro.IsendproHost.Secret));
        await using var application = builder.Build();
        application.MapIsendproReceipts("/receipts");
        await application.StartAsync();
        using var http = new HttpClient();

        await http.GetAsync($"{application.Urls.First()}/receipts?secret={Isendpro.IsendproHost.Secret}&tracker=t1&tel=33680010203&statut=0");

        var found = await application.Services.GetRequiredService<ISmsReceiptStore>().FindAsync("t1", "+33680010203", default);
        Assert.Equal("0", Assert.Single(found).StatusText);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AddSmsReceiptStore_BesideAHandler_LeavesItInItsPlace(bool isFirst)
    {
        var services = new ServiceCollection();
        if (isFirst)
            services.AddSmsReceipts<RecordingHandler>();
        services.AddSmsReceiptStore();
        if (!isFirst)
            services.AddSmsReceipts<RecordingHandler>();

        Assert.Equal(typeof(RecordingHandler), services.Last(service => service.ServiceType == typeof(ISmsReceiptHandler)).ImplementationType);
    }

    [Fact]
    public void AddSmsReceiptStore_NoRoom_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("capacity", () => new ServiceCollection().AddSmsReceiptStore(capacity: 0));

    private static ISmsReceiptStore Store(int capacity = 100) =>
        new ServiceCollection().AddSmsReceiptStore(capacity).BuildServiceProvider().GetRequiredService<ISmsReceiptStore>();

    private static async Task<IEnumerable<string?>> TextsAsync(ISmsReceiptStore store, string tracker, string? number) =>
        (await store.FindAsync(tracker, number, default)).Select(receipt => receipt.StatusText);

    private static SmsDeliveryReceipt Receipt(string? tracker, string? number, string status) => new()
    {
        Gateway = "isendpro",
        Tracker = tracker,
        Number = number,
        StatusText = status,
        Parameters = new Dictionary<string, StringValues>(),
    };
}
