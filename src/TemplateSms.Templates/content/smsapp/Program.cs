using Microsoft.Extensions.DependencyInjection;
#if (queue)
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
#endif
using RootNamespaceOfIt;
using TemplateSms;
#if (queue)
using TemplateSms.Queue;
#endif
using TemplateSms.Simulator;

#if (isTwilio)
// A gateway on this machine stands in for Twilio: the requests are real, and no message leaves.
#else
// A gateway on this machine stands in for iSendPro: the requests are real, and no message leaves.
#endif
await using var gateway = await SmsGateway.StartAsync();

#if (queue)
var builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
var services = builder.Services;
#else
var services = new ServiceCollection();
#endif
#if (isTwilio)
services.AddTwilio(account =>
{
    // The simulator takes any account. Yours belongs into configuration: services.AddTwilio(configuration.GetSection("Twilio")).
    account.AccountSid = "AC" + Guid.NewGuid().ToString("N");
    account.AuthToken = Guid.NewGuid().ToString("N");
    account.BaseAddress = gateway.InboxAddress;
});
#else
services.AddIsendpro(account =>
{
    // The simulator takes any key. Yours belongs into configuration: services.AddIsendpro(configuration.GetSection("Isendpro")).
    account.ApiKey = Guid.NewGuid().ToString("N");
    account.BaseAddress = gateway.BaseAddress;
});
#endif
#if (queue)
// Messages are kept in a file, and sent from there: after a crash too, and none twice. Templates of kind code go into the lane codes.
services.AddSmsQueue(queue => queue
    .UseSqlite("sms.db")
    .Lane("codes", lane => lane.First().ExpireAfter(TimeSpan.FromMinutes(2))));
services.AddHealthChecks().AddSmsQueue();
using var host = builder.Build();
await host.StartAsync();

// Templates/order_shipped.smstpl is Sms.SendOrderShipped, and its parameters are the method's. The key is yours: a second message with it
// is not sent, so run this program twice.
var queue = host.Services.GetRequiredService<ISmsQueue>();
var to = PhoneNumber.Parse("+33 6 39 98 00 41");
var receipt = await Sms.SendOrderShipped(queue, to, customer: "Zoe", orderId: "A1029", options: new() { Key = "shipped/A1029" });
Console.WriteLine($"{receipt.Status}: {receipt.Content.Text}");

var manager = host.Services.GetRequiredService<SmsQueueManager>();
while ((await manager.GetLanesAsync()).Any(lane => lane.Queued + lane.Sending > 0))
    await Task.Delay(100);
var health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
Console.WriteLine($"{health.Status}: {gateway.Messages.Count} sent by this run");
await host.StopAsync();
#else
await using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<ISmsClient>();

// Templates/order_shipped.smstpl is Sms.SendOrderShipped, and its parameters are the method's.
var to = PhoneNumber.Parse("+33 6 39 98 00 41");
var receipt = await Sms.SendOrderShipped(client, to, customer: "Zoe", orderId: "A1029");

Console.WriteLine($"{receipt.Status}: {gateway.Messages[0].Text}");
#endif
