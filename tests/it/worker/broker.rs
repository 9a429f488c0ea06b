//! The worker with a real broker. Needs `rabbitmq-server`, `openssl`, `node` and amqplib.

mod client;
mod example;
mod failures;
mod flow;
mod loss;
mod server;
mod tls;
pub mod worker;

use self::server::Server;

/// One broker for all, because it takes seconds to start.
#[test]
#[ignore = "needs rabbitmq-server"]
fn messages_are_answered_whatever_happens() {
    let mut server = Server::start("worker");
    flow::events_and_requests_are_answered(&server);
    flow::edited_locales_are_used(&server);
    failures::what_cannot_be_answered_is_dead_lettered(&server);
    failures::an_answer_that_the_broker_cannot_store_is_published_again(&server);
    failures::a_message_that_is_never_acknowledged_is_dead_lettered(&server);
    failures::the_worker_stops_in_order(&server);
    failures::the_password_is_not_logged(&server);
    tls::the_certificate_is_checked(&server);
    loss::nothing_is_lost_when_the_worker_is_killed(&server);
    loss::nothing_is_lost_when_the_broker_restarts(&mut server);
    example::the_user_service_works_whatever_happens_to_the_broker(&mut server);
}
