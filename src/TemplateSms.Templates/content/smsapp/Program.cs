using Microsoft.Extensions.DependencyInjection;
using RootNamespaceOfIt;
using TemplateSms;
using TemplateSms.Simulator;

#if (isTwilio)
// A gateway on this machine stands in for Twilio: the requests are real, and no message leaves.
await using var gateway = await SmsGateway.StartAsync();

var services = new ServiceCollection();
services.AddTwilio(account =>
{
    // The simulator takes any account. Yours belongs into configuration: services.AddTwilio(configuration.GetSection("Twilio")).
    account.AccountSid = "AC" + Guid.NewGuid().ToString("N");
    account.AuthToken = Guid.NewGuid().ToString("N");
    account.BaseAddress = gateway.InboxAddress;
});
#else
// A gateway on this machine stands in for iSendPro: the requests are real, and no message leaves.
await using var gateway = await SmsGateway.StartAsync();

var services = new ServiceCollection();
services.AddIsendpro(account =>
{
    // The simulator takes any key. Yours belongs into configuration: services.AddIsendpro(configuration.GetSection("Isendpro")).
    account.ApiKey = Guid.NewGuid().ToString("N");
    account.BaseAddress = gateway.BaseAddress;
});
#endif
await using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<ISmsClient>();

// Templates/order_shipped.smstpl is Sms.SendOrderShipped, and its parameters are the method's.
var to = PhoneNumber.Parse("+33 6 39 98 00 41");
var receipt = await Sms.SendOrderShipped(client, to, customer: "Zoe", orderId: "A1029");

Console.WriteLine($"{receipt.Status}: {gateway.Messages[0].Text}");
