using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Quickstart;
using TemplateSms;
using TemplateSms.Simulator;

Console.OutputEncoding = Encoding.UTF8;

// An iSendPro gateway on loopback: the requests are real, and no message leaves the machine.
await using var gateway = await SmsGateway.StartAsync();

var services = new ServiceCollection();
services.AddIsendpro(account =>
{
    // This gateway takes any key. A real one belongs in configuration: services.AddIsendpro(configuration.GetSection("Isendpro")).
    account.ApiKey = Guid.NewGuid().ToString("N");
    account.BaseAddress = gateway.BaseAddress;
});
await using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<ISmsClient>();

// Templates/order_shipped.smstpl is Sms.SendOrderShipped, and its parameters are the method's. The numbers are of ranges
// that are kept for fiction.
var customer = PhoneNumber.Parse("+33 6 39 98 00 41");
var patient = PhoneNumber.Parse("+44 7700 900 142");
SmsReceipt[] receipts =
[
    await Sms.SendOrderShipped(client, customer, customer: "Zoë", orderId: "A1029", eta: new DateOnly(2026, 12, 5), items: 3),
    await client.SendLoginCode(customer, code: "493027"),
    await client.SendAppointment(patient, patient: "Анастасия", day: new DateOnly(2026, 12, 7), at: new TimeOnly(9, 30)),
];

return Inbox.Print(receipts, gateway.Messages);
